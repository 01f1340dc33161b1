using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using BestPractice.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Formats;

/// <summary><c>/llms.txt</c> of the real site, read by the rules of llmstxt.org.</summary>
public sealed partial class LlmsTextTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task It_is_a_title_a_summary_and_sections_that_are_lists_of_links()
    {
        var blocks = (await Text()).TrimEnd('\n').Split("\n\n");

        Assert.StartsWith("# Best Practice in Politics", blocks[0], StringComparison.Ordinal);
        Assert.StartsWith("> ", blocks[1], StringComparison.Ordinal);
        var first = Array.FindIndex(blocks, block => block.StartsWith("## ", StringComparison.Ordinal));
        Assert.Equal(["Search and filter", "Formats", "Categories", "Collections", "Award editions", "About", "Optional"], blocks[first..].Where((_, number) => number % 2 == 0).Select(heading => heading[3..]));
        Assert.All(blocks[first..].Where((_, number) => number % 2 == 1).SelectMany(list => list.Split('\n')), line => Assert.Matches(Item(), line));
    }

    [Fact]
    public async Task Every_link_leads_somewhere_and_every_count_is_true()
    {
        var text = await Text();
        using var lease = _site.Services.GetRequiredService<CurrentIndex>().Enter();

        Assert.Contains($": {lease.Index.Lists.All.Count.ToString(CultureInfo.InvariantCulture)} practices from ", text, StringComparison.Ordinal);
        foreach (var category in new CategoryQueries(lease.Index).All())
            Assert.Contains($"/categories/{category.Slug}.md): {category.Summary} {Wording.PracticeCount(category.Practices)}.", text, StringComparison.Ordinal);
        foreach (Match item in Item().Matches(text))
        {
            using var answer = await _site.Get(item.Groups["url"].Value[Site.Origin.Length..]);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{item.Groups["url"].Value}: {answer.StatusCode}");
        }
    }

    public void Dispose() => _site.Dispose();

    private async Task<string> Text()
    {
        using var answer = await _site.Get("/llms.txt");
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex(@"^- \[(?<name>[^\]]+)\]\((?<url>https://showcase\.example/[^)\s]*)\): (?<words>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();
}
