using System.Text;
using BestPractice.Catalogue;
using BestPractice.Practices;
using static BestPractice.Web.Formats.MarkdownText;

namespace BestPractice.Web.Formats;

/// <summary>A practice as one markdown text (CommonMark) that stands by itself: facts as a list, sections as they were written, addresses in full.</summary>
internal static class MarkdownPractice
{
    public static byte[] Write(PracticeRecord practice, Links links)
    {
        var row = practice.Row;
        string[] parts =
        [
            $"# {Plain(row.Title)}", Plain(row.Summary),
            Lines(Facts(practice).Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => $"**{fact.Name}:** {Plain(fact.Value!)}")),
            .. practice.Sections.Select(section => $"## {Section.AllHeadings[section.Kind]}\n\n{links.InMarkdown(section.Markdown)}"),
            .. Listing("Results in short", practice.Results.Select(result => Plain(Wording.Result(result)))),
            .. Listing("Sources", practice.Sources.Select(SourceLine)),
            .. Listing("Links", practice.Links.Select(link => Linked(link.Title, link.Url))),
            $"---\n\nThis entry: <{links.Absolute(links.Practice(row.Slug))}>\n",
        ];
        return Encoding.UTF8.GetBytes(string.Join("\n\n", parts));
    }

    private static IEnumerable<(string Name, string? Value)> Facts(PracticeRecord practice)
    {
        var row = practice.Row;
        return
        [
            ("Known as", row.OriginalTitle), ("Place", row.Place), ("Country", row.CountryName),
            (practice.Categories.Count == 1 ? "Category" : "Categories", string.Join(", ", practice.Categories.Select(category => category.Name))),
            ("Level", Wording.LevelName(row.Level)), ("In charge", row.Organisation),
            ("Led by", string.Join("; ", practice.Leads.Select(lead => lead.Role is null ? lead.Name : $"{lead.Name}, {lead.Role}"))),
            ("Partners", string.Join("; ", practice.Words["partner"])), ("When", Wording.Period(row.Started, row.Ended)),
            ("Status", row.StatusNote is null ? Wording.StatusName(row.Status) : $"{Wording.StatusName(row.Status)}. {row.StatusNote}"),
            ("Evidence", Wording.EvidenceName(row.Evidence)), ("Cost", row.Cost), ("Funding", string.Join("; ", practice.Words["funding"])),
            .. practice.Awards.Select(award => ("Award", (string?)$"{Wording.OutcomeName(award.Outcome)}, Innovation in Politics Awards {award.EditionLabel}{(award.Category is null ? "" : $", {award.Category}")}")),
            ("Sources checked", Wording.Date(row.Checked)),
        ];
    }

    private static string SourceLine(SourceRow source) => string.Join(", ", new[]
    {
        source.Url is null ? Plain(source.Title) : Linked(source.Title, source.Url),
        source.Publisher is null ? null : Plain(source.Publisher),
        Wording.Date(source.Date),
        source.Archive is null ? null : Linked("archived copy", source.Archive),
    }.Where(part => part is not null));
}
