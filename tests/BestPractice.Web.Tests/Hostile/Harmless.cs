using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace BestPractice.Web.Tests.Hostile;

/// <summary>Looks at an answer as its reader does, and finds nothing in it that runs but the site's own scripts.</summary>
internal static class Harmless
{
    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "srcset", "xlink:href", "data"];

    private static readonly string[] Strange = ["base", "iframe", "object", "embed", "style", "template", "math", "frame"];

    public static async Task CheckAsync(string where, HttpResponseMessage answer)
    {
        Assert.False(answer.Headers.Contains("X-Injected") || answer.Headers.Contains("Set-Cookie") || answer.Content.Headers.Contains("X-Injected"), $"A header was brought in by {where}");
        Assert.True((int)answer.StatusCode < 500, $"{(int)answer.StatusCode} for {where}");
        if (answer.Headers.Location is { } place) Assert.True(IsOwn(place.OriginalString), $"{where} leads to {place.OriginalString}");
        Check(where, answer.Content.Headers.ContentType?.MediaType ?? "", await answer.Content.ReadAsStringAsync());
    }

    /// <summary>True for an address that every browser reads as one of the site.</summary>
    public static bool IsOwn(string location) => location.StartsWith('/') && !location.StartsWith("//", StringComparison.Ordinal) && location.All(letter => letter is > ' ' and <= '~') && !location.Split('?')[0].Contains('\\', StringComparison.Ordinal);

    private static void Check(string where, string type, string text)
    {
        if (type == "text/html") CheckHtml(where, text, isPage: true);
        else if (type == "text/markdown") CheckHtml(where, Markdown.ToHtml(text), isPage: false);
        else if (type.EndsWith("json", StringComparison.Ordinal)) JsonDocument.Parse(text).Dispose();
        else if (type.EndsWith("xml", StringComparison.Ordinal)) CheckXml(where, XDocument.Parse(text));
        else if (type == "text/csv") Assert.All(CsvText.Rows(text).SelectMany(row => row).Where(cell => cell.Length > 0), cell => Assert.False(cell[0] is '=' or '+' or '-' or '@', $"{where} has the formula {cell}"));
    }

    public static void CheckHtml(string where, string html, bool isPage)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.All)
        {
            var name = element.LocalName;
            Assert.False(Strange.Contains(name), $"<{name}> in {where}");
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc", $"{attribute.Name} of <{name}> in {where}");
                if (Addresses.Contains(attribute.Name)) Assert.True(IsPlace(attribute.Value), $"{attribute.Name}={attribute.Value} in {where}");
            }
            if (name == "script") CheckScript(where, element, isPage);
            if (name == "meta" && element.HasAttribute("http-equiv")) Assert.Fail($"http-equiv in {where}");
        }
        if (isPage) Assert.Single(page.QuerySelectorAll("h1"));
    }

    private static void CheckScript(string where, IElement script, bool isPage)
    {
        Assert.True(isPage, $"A script in {where}");
        if (script.GetAttribute("type") == "application/ld+json") JsonDocument.Parse(script.TextContent).Dispose();
        else Assert.True(script.GetAttribute("src") is { } source && source.StartsWith("/site.", StringComparison.Ordinal) && script.TextContent.Length == 0, $"{script.OuterHtml} in {where}");
    }

    private static void CheckXml(string where, XDocument document)
    {
        Assert.Null(document.DocumentType);
        foreach (var element in document.Descendants())
        {
            Assert.False(element.Name.LocalName is "script" or "foreignObject", $"<{element.Name.LocalName}> in {where}");
            Assert.DoesNotContain(element.Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
            if (element.Attribute("type")?.Value == "html") CheckHtml(where, element.Value, isPage: false);
            if (element.Attribute("href") is { } place) Assert.True(IsPlace(place.Value), $"{place.Value} in {where}");
        }
    }

    /// <summary>Spaces and control characters say nothing to a browser.</summary>
    private static bool IsPlace(string address)
    {
        var read = new string([.. address.Where(letter => letter > ' ')]);
        var scheme = read.Split(':', 2) is [var before, _] && !before.Contains('/', StringComparison.Ordinal) && !before.Contains('?', StringComparison.Ordinal) && !before.Contains('#', StringComparison.Ordinal) ? before : null;
        return scheme is null ? !read.StartsWith("//", StringComparison.Ordinal) : scheme is "http" or "https" or "mailto";
    }
}
