using BestPractice.Practices;

namespace BestPractice.Catalogue;

/// <summary>What a visitor's words are looked for in, folded.</summary>
internal sealed record SearchText(int Id, string Title, string Place, string Country, string Summary, string Words, string Body)
{
    public static SearchText Of(int id, Practice practice) => new(
        id,
        Folding.Fold($"{practice.Title} {practice.OriginalTitle?.Text}"),
        Folding.Fold(practice.Place ?? ""),
        Folding.Fold(practice.Country?.Name ?? ""),
        Folding.Fold(practice.Summary),
        Folding.Fold(string.Join(' ', [.. practice.Tags, practice.Organisation, .. practice.Partners, .. practice.Results.Select(result => $"{result.Claim} {result.Value} {result.Unit}")])),
        Folding.Fold(string.Join('\n', practice.Sections.Select(section => section.Text))));
}
