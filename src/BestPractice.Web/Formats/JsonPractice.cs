using System.Text.Encodings.Web;
using System.Text.Json;
using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Web.Formats;

/// <summary>
/// Practices as JSON (RFC 8259). Keys are those of the front matter, words and dates are written as there, what is not documented is null,
/// and every record has every key. docs/operations.md lists them.
/// </summary>
internal static class JsonPractice
{
    // The answer is never part of a page and is never guessed to be one (nosniff), so letters need no escapes.
    private static readonly JsonSerializerOptions Rules = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] WriteList(ListExport list, Links links) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        Total = list.Practices.Count,
        list.Title,
        Filter = list.Filter.ToQuery().ToLookup(pair => pair.Key, pair => pair.Value).ToDictionary(values => values.Key, values => values.ToList()),
        Url = links.Absolute(links.Practices(list.Filter)),
        Practices = list.Practices.Select(practice => Shape(practice, links)),
    }, Rules);

    public static byte[] Write(PracticeRecord practice, Links links)
    {
        var whole = JsonSerializer.SerializeToNode(Shape(practice, links), Rules)!.AsObject();
        whole["sections"] = JsonSerializer.SerializeToNode(practice.Sections.Select(section => new
        {
            Kind = Vocabulary<SectionKind>.WordFor((SectionKind)section.Kind),
            Heading = Section.AllHeadings[section.Kind],
            Markdown = links.InMarkdown(section.Markdown),
            Html = links.InHtml(section.Html),
        }), Rules);
        return JsonSerializer.SerializeToUtf8Bytes(whole, Rules);
    }

    private static object Shape(PracticeRecord practice, Links links)
    {
        var row = practice.Row;
        return new
        {
            Id = links.Absolute(links.Practice(row.FirstSlug)), row.Slug, Url = links.Absolute(links.Practice(row.Slug)),
            row.Title, row.OriginalTitle, OriginalLang = row.OriginalLanguage, Lang = row.Language, row.Summary,
            Country = row.CountryCode is null ? null : new { Code = row.CountryCode, Slug = row.CountrySlug, Name = row.CountryName },
            row.Place,
            Categories = practice.Categories.Select(category => new { category.Slug, category.Name }),
            row.Level, row.Started, row.Ended, row.Status, row.StatusNote, row.Organisation,
            Lead = practice.Leads.Select(lead => new { lead.Name, lead.Role }),
            Partners = practice.Words["partner"], row.Evidence, row.Depth, row.Cost, Funding = practice.Words["funding"],
            Awards = practice.Awards.Select(award => new
            {
                Edition = award.EditionSlug, Label = award.EditionLabel, Year = award.EditionYear, award.Outcome, award.Category, award.Note,
                Url = links.Absolute(links.Edition(award.EditionSlug)),
            }),
            Results = practice.Results.Select(result => new { result.Claim, result.Value, result.Unit, result.Period, result.Source }),
            Sources = practice.Sources.Select(source => new { source.Id, source.Title, source.Url, source.Publisher, source.Date, source.Archive }),
            Links = practice.Links.Select(link => new { link.Title, link.Url }),
            practice.Related, Tags = practice.Words["tag"], row.Checked, row.Published, row.Updated,
        };
    }
}
