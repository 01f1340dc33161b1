using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Web;

/// <summary>A filter as an English phrase: <c>Winners and finalists of 2024 in Poland or Lithuania, about Education, with “water”</c>.</summary>
public static class FilterSentence
{
    public static string Of(PracticeFilter filter, Func<Facet, string, string> nameOf)
    {
        var outcomes = Names(Facet.Outcome).Select((name, index) => (index == 0 ? name : name.ToLowerInvariant()) + "s").ToList();
        var what = outcomes.Count == 0 ? "Practices" : Wording.Join(outcomes, "and");
        if (Names(Facet.Edition) is { Count: > 0 } editions) what += $" of {Wording.Join(editions, "or")}";
        if (Names(Facet.Country) is { Count: > 0 } countries) what += $" in {Wording.Join(countries, "or")}";
        var about = Names(Facet.Category) is { Count: > 0 } categories ? $"about {Wording.Join(categories, "or")}" : null;
        var with = filter.Words.Length > 0 ? $"with “{filter.Words}”" : null;
        var more = string.Join(", ", new[] { about, with }.Where(part => part is not null));
        return more.Length == 0 ? what : what.Contains(' ', StringComparison.Ordinal) ? $"{what}, {more}" : $"{what} {more}";

        List<string> Names(Facet facet) => [.. filter.Choices[facet].OrderBy(value => Vocabulary<Outcome>.TryParse(value)).Select(value => nameOf(facet, value))];
    }
}
