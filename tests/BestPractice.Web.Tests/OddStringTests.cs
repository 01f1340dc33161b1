using System.Net;
using BestPractice.Catalogue;
using BestPractice.Practices;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests;

public sealed class OddStringTests(WiredSite wired) : IClassFixture<WiredSite>
{
    private const int Redirects = 1;

    [Fact]
    public void A_thousand_different_strings_are_sent() => Assert.Equal(OddStrings.Count, OddStrings.Queries.Distinct().Count());

    [Theory]
    [InlineData("/practices", 1)]
    [InlineData("/search", 7)]
    public async Task Every_string_gets_a_page_after_one_redirect_at_most(string path, int step)
    {
        foreach (var query in OddStrings.Queries.Where((_, position) => position % step == 0))
        {
            var (status, page) = await Follow(path + query);

            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound, $"{status} for {Shorten(path + query)}");
            Assert.True(page.Contains("<h1", StringComparison.Ordinal), $"No heading at {Shorten(path + query)}");
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Where_a_query_is_sent_it_is_not_sent_on()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        var values = wired.Site.Services.GetRequiredService<CurrentIndex>().Newest.Lists.Values;
        for (var round = 0; round < 300; round++)
        {
            var asked = "/practices?" + Draw(random, values);
            using var answer = await wired.Get(asked);
            if (answer.StatusCode != HttpStatusCode.MovedPermanently) continue;
            using var there = await wired.Get(answer.Headers.Location!.OriginalString);
            Assert.True(there.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"seed {seed}: {asked} leads to {answer.Headers.Location}, which answers {there.StatusCode}");
        }
    }

    private async Task<(HttpStatusCode Status, string Page)> Follow(string address)
    {
        for (var redirects = 0; ; redirects++)
        {
            using var answer = await wired.Get(address);
            if (answer.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found) || redirects == Redirects) return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
            address = answer.Headers.Location!.OriginalString;
            Assert.StartsWith("/practices", address, StringComparison.Ordinal);
        }
    }

    /// <summary>Known keys and values in any order and case, some twice, with spaces and odd words.</summary>
    private static string Draw(Random random, IReadOnlyDictionary<Facet, IReadOnlyList<FacetValue>> values)
    {
        var facets = Enum.GetValues<Facet>().OrderBy(_ => random.Next()).Take(random.Next(4)).SelectMany(facet => Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Vocabulary<Facet>.WordFor(facet), One(values[facet]).Slug)));
        var others = new[] { ("q", OddWords()), ("sort", One(Vocabulary<SortOrder>.Words)), ("page", One(["1", "01", "2", "000"])), ("country", One(Countries.All).Code), ("utm_source", "mail") }.Where(_ => random.Next(3) == 0);
        var pairs = facets.Concat(others).OrderBy(_ => random.Next()).Select(pair => $"{Cased(pair.Item1)}={Uri.EscapeDataString(pair.Item1 is "q" or "page" or "sort" ? pair.Item2 : Spaced(Cased(pair.Item2)))}");
        return string.Join('&', pairs);

        T One<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
        string Cased(string text) => random.Next(3) == 0 ? text.ToUpperInvariant() : text;
        string Spaced(string text) => random.Next(4) == 0 ? $" {text}\t" : text;
        string OddWords() => string.Concat(Enumerable.Range(0, random.Next(300)).Select(_ => random.Next(3) > 0 ? (char)random.Next(32, 127) : random.Next(2) == 0 ? ' ' : (char)random.Next(0xD7FF))) + One(["", "😀", " ", "\u00A0"]);
    }

    private static string Shorten(string address) => address.Length > 200 ? $"{address[..200]}… of {address.Length}" : address;
}
