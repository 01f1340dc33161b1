namespace BestPractice.Web.Pages.Shared;

/// <summary>The pages of a list.</summary>
/// <param name="Number">The page on show, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="LinkTo">The address of a page.</param>
public sealed record PagerView(int Number, int Pages, Func<int, string> LinkTo)
{
    /// <summary>At most seven numbers: the first, the last and those around the page on show; null stands for a gap.</summary>
    public IEnumerable<int?> Slots
    {
        get
        {
            var shown = Pages <= 7 ? Enumerable.Range(1, Pages) : new[] { 1, Pages }.Concat(Enumerable.Range(Middle - 1, 3)).Distinct().Order();
            var last = 0;
            foreach (var number in shown)
            {
                if (number == last + 2) yield return last + 1;
                else if (number > last + 2) yield return null;
                yield return number;
                last = number;
            }
        }
    }

    private int Middle => Math.Clamp(Number, 3, Pages - 2);
}
