using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BestPractice.Authoring;

/// <summary>What a markdown text must not hold: raw HTML, links that are not on the allow-list, images from elsewhere.</summary>
internal static class ProseChecks
{
    private const int MaximumAddress = 2000;

    /// <summary>Reports what is not allowed and gives the links that are.</summary>
    public static List<ProseLink> Run(MarkdownDocument document, int firstLine, FileProblems problems)
    {
        var links = new List<ProseLink>();
        foreach (var node in document.Descendants())
        {
            var (line, column) = PlaceOf(node, document, firstLine);
            switch (node)
            {
                case HtmlBlock or HtmlInline:
                    problems.Add(line, column, ProblemCode.HtmlNotAllowed, "HTML is not allowed", "write markdown; put a backslash before < to show the character");
                    break;
                case AutolinkInline { IsEmail: false } auto when !IsAllowed(auto.Url):
                    Refuse(auto.Url);
                    break;
                case AutolinkInline { IsEmail: false } auto:
                    links.Add(new ProseLink(auto.Url, IsImage: false, line, column));
                    break;
                case LinkInline { Url: { } url } link:
                    CheckLink(link, url);
                    break;
            }

            void CheckLink(LinkInline link, string url)
            {
                if (url.Length > MaximumAddress)
                    problems.Add(line, column, ProblemCode.LinkNotAllowed, $"The address \"{Shorten(url)}\" has {url.Length} characters; {MaximumAddress} are allowed", "shorten it");
                else if (SitePath.TryParse(url) is { } path)
                {
                    link.Url = path;
                    links.Add(new ProseLink(path, link.IsImage, line, column) { HasWords = HasWords(link) });
                }
                else if (link.IsImage || !IsAllowed(url)) Refuse(url);
                else links.Add(new ProseLink(url, IsImage: false, line, column));
            }

            void Refuse(string url) => problems.Add(line, column, ProblemCode.LinkNotAllowed, $"\"{Shorten(url)}\" cannot be linked or shown",
                "link to https://, http://, mailto: or a page of this site such as /practices/culture-token; show only images in content/images");
        }
        return links;
    }

    /// <summary>By where it begins: in a heading that is underlined, the library counts lines from the underline.</summary>
    private static (int Line, int Column) PlaceOf(MarkdownObject node, MarkdownDocument document, int firstLine)
    {
        if (document.LineStartIndexes is not { Count: > 0 } starts || node.Span.IsEmpty) return (node.Line + firstLine, node.Column + 1);
        var found = starts.BinarySearch(node.Span.Start);
        var line = found >= 0 ? found : ~found - 1;
        return (line + firstLine, node.Span.Start - starts[line] + 1);
    }

    private static bool HasWords(LinkInline link) => link.Descendants().Any(part => part is CodeInline || part is LiteralInline literal && literal.Content.ToString().Any(char.IsLetterOrDigit));

    private static bool IsAllowed(string url) =>
        WebAddress.TryParse(url) is not null || Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeMailto;

    private static string Shorten(string url) => url.Length <= 60 ? url : string.Concat(url.AsSpan(0, 60), "...");
}
