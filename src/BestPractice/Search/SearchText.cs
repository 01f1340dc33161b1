using BestPractice.Practices;

namespace BestPractice.Search;

/// <summary>What a visitor's words are looked for in: every spelling of every word, divided by single spaces.</summary>
public sealed record SearchText(string Title, string Place, string Country, string Summary, string Keywords, string Body)
{
    /// <summary>The searchable text of a practice.</summary>
    public static SearchText Of(Practice practice) => new(
        Spelled($"{practice.Title} {practice.OriginalTitle?.Text}"),
        Spelled(practice.Place),
        Spelled(practice.Country is { } country ? string.Join(", ", [country.Name, .. country.OtherNames]) : null),
        Spelled(practice.Summary),
        Spelled(KeywordsOf(practice)),
        Spelled(string.Join('\n', practice.Sections.Select(section => section.Text))));

    /// <summary>Tags, names and results: what is said of a practice outside its title, summary and sections.</summary>
    public static string KeywordsOf(Practice practice)
    {
        string?[] keywords = [.. practice.Tags, practice.Organisation, .. practice.Partners, .. practice.Leads.Select(lead => lead.Name), .. practice.Results.Select(result => $"{result.Claim} {result.Value} {result.Unit}".TrimEnd())];
        return string.Join(", ", keywords.Where(keyword => keyword is not null));
    }

    private static string Spelled(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var words = TextWord.CompoundsOf(text).SelectMany(parts => parts.Count == 1
            ? Spellings.Of(parts[0].In(text))
            : [.. parts.SelectMany(part => Spellings.Of(part.In(text))), .. Spellings.Of(string.Concat(parts.Select(part => part.In(text))))]);
        return string.Join(' ', words);
    }
}
