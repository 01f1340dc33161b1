namespace BestPractice.Web.Commands;

/// <summary>The words behind <c>new practice</c>: settings begin with two hyphens, all others are the title, in quotes or not.</summary>
internal sealed record NewWords(string Title, string[] Settings)
{
    public static NewWords Of(IReadOnlyList<string> words)
    {
        var (title, settings) = (new List<string>(), new List<string>());
        for (var position = 0; position < words.Count; position++)
        {
            var word = words[position];
            if (!word.StartsWith("--", StringComparison.Ordinal))
            {
                title.Add(word);
                continue;
            }
            settings.Add(word);
            if (!word.Contains('=', StringComparison.Ordinal) && position + 1 < words.Count) settings.Add(words[++position]);
        }
        return new NewWords(string.Join(' ', title), [.. settings]);
    }
}
