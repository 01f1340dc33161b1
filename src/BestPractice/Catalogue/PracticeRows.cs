using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Catalogue;

/// <summary>What the tables hold of one practice and of it alone, in the order of their columns.</summary>
internal sealed class PracticeRows
{
    private const string Missing = "\0";

    /// <summary>The digests of texts. While an editor saves, the texts of other files stay the same objects, and they are most of what there is to digest.</summary>
    private static readonly ConditionalWeakTable<IReadOnlyList<Section>, string> TextPrints = [];

    /// <summary>The practice.</summary>
    public required Practice Practice { get; init; }

    /// <summary>The row of the practice itself.</summary>
    public required object?[] Row { get; init; }

    /// <summary>The rows of the tables of <see cref="PracticeWriter"/> that hang on it.</summary>
    public required IReadOnlyList<object?[]>[] Parts { get; init; }

    /// <summary>A digest of all these values: what has the same needs not be written again.</summary>
    public required string Print { get; init; }

    /// <summary>Its row number.</summary>
    public int Id => (int)Row[0]!;

    public static PracticeRows Of(int id, Practice practice, IndexContent content)
    {
        var row = RowOf(id, practice, content);
        var parts = PartsOf(id, practice);
        return new PracticeRows { Practice = practice, Row = row, Parts = parts, Print = PrintOf([row, .. parts[..^1].SelectMany(rows => rows), [TextPrintOf(practice)]]) };
    }

    private static object?[] RowOf(int id, Practice practice, IndexContent content)
    {
        var award = content.Awards[practice.Slug].FirstOrDefault();
        var dates = EntryDates.Of(practice, content.Now);
        return
        [
            id, practice.Slug.Value, practice.Title, Folding.Fold(practice.Title).TrimStart('#', '+', '"', '\'', ' '),
            practice.OriginalTitle?.Text, practice.OriginalTitle?.Language, practice.Summary,
            practice.Country?.Code, practice.Place, practice.Categories[0].Value,
            practice.Level is { } level ? Vocabulary<Level>.WordFor(level) : null,
            Vocabulary<Status>.WordFor(practice.Status), practice.StatusNote,
            practice.Checked?.ToString(), practice.Started?.ToString(), practice.Ended?.ToString(), practice.Organisation,
            practice.Evidence is { } evidence ? Vocabulary<Evidence>.WordFor(evidence) : null, practice.Cost, practice.Language,
            Vocabulary<Depth>.WordFor(practice.Depth), SearchText.KeywordsOf(practice),
            award.Edition?.Year ?? practice.Started?.Year,
            award.Result is { } result ? Vocabulary<Outcome>.WordFor(result.Outcome) : null,
            award.Edition?.Slug.Value,
            practice.FirstSlug.Value, PracticeWriter.Instant(dates.Published), PracticeWriter.Instant(dates.Updated), PracticeWriter.Instant(dates.Changed),
            Vocabulary<Freshness>.WordFor(practice.FreshnessAt(content.Now)), practice.Path,
            Vocabulary<PublicationState>.WordFor(practice.Publication.StateAt(content.Now)), PracticeWriter.Instant(practice.Publication.TurnAt(content.Now)),
        ];
    }

    private static IReadOnlyList<object?[]>[] PartsOf(int id, Practice practice)
    {
        return
        [
            Rows(practice.Categories, category => [category.Value]),
            Rows(practice.Results, result => [result.Claim, result.Value, result.Unit, result.Period, result.Source]),
            Rows(practice.Sources, source => [source.Id, source.Title, source.Url?.OriginalString, source.Publisher, source.Date?.ToString(), source.Archive?.OriginalString]),
            Rows(practice.Links, link => [link.Title, link.Url.OriginalString]),
            Rows(practice.Leads, lead => [lead.Name, lead.Role]),
            Rows(practice.Partners, word => [word]),
            Rows(practice.Funding, word => [word]),
            Rows(practice.Tags, word => [word]),
            [.. practice.Sections.Select(section => (object?[])[id, .. SectionRow(section)])],
        ];

        IReadOnlyList<object?[]> Rows<T>(IReadOnlyList<T> parts, Func<T, object?[]> values) => [.. parts.Select((part, position) => (object?[])[id, position, .. values(part)])];
    }

    private static string TextPrintOf(Practice practice) => TextPrints.GetValue(practice.Sections, sections => PrintOf(sections.Select(SectionRow)));

    private static object?[] SectionRow(Section section) => [(int)section.Kind, section.Html, section.Text, section.Markdown];

    /// <summary>Each value with its length before it, so that no two lists of values read the same.</summary>
    private static string PrintOf(IEnumerable<object?[]> rows)
    {
        var values = new StringBuilder();
        foreach (var row in rows)
        {
            values.Append(row.Length).Append(':');
            foreach (var value in row)
            {
                var text = value is null ? Missing : Convert.ToString(value, CultureInfo.InvariantCulture)!;
                values.Append(text.Length).Append(':').Append(text);
            }
        }
        using var print = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var chunk in values.GetChunks()) print.AppendData(MemoryMarshal.AsBytes(chunk.Span));
        return Convert.ToHexStringLower(print.GetHashAndReset())[..32];
    }
}
