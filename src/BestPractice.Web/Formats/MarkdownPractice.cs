using System.Text;
using System.Text.RegularExpressions;
using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Web.Formats;

/// <summary>A practice as one markdown text (CommonMark) that stands by itself: facts as a list, sections as they were written, addresses in full.</summary>
internal static partial class MarkdownPractice
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

    private static IEnumerable<string> Listing(string heading, IEnumerable<string> items) => Lines(items) is { Length: > 0 } lines ? [$"## {heading}\n\n{lines}"] : [];

    private static string Lines(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item}"));

    private static string Linked(string words, string url) => $"[{Plain(words)}](<{url.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>)";

    /// <summary>Text that is no markdown: on one line, with a backslash before what would mean something.</summary>
    private static string Plain(string text) => Meaningful().Replace(WhiteSpace().Replace(text.Trim(), " "), "\\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>#|]|&(?=#?\w+;)|^[-+=~]|(?<=^\d{1,9})[.)]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Meaningful();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();
}
