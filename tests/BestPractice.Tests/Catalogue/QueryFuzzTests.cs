using BestPractice.Catalogue;
using BestPractice.Search;

namespace BestPractice.Tests.Catalogue;

/// <summary>Queries and searches that nobody typed.</summary>
public sealed class QueryFuzzTests(Showcase showcase) : IClassFixture<Showcase>
{
    private static readonly string[] Parts = ["vote", "łódź", "street", "e-voting", "\"", "*", "(", ")", "AND", "NEAR(", ":", "^", "-", " ", "\t", "\0", "\u00a0", "\u202e", "\ud83d\ude00", "\ud83d", "\ude00", "e\u0301", "ß", "İ", "Пловдив", "日本", "'", "%", "\\", "a", "1", "½", "\ufb01", "--", "&", "=", "#", "\uffff"];

    [Fact]
    public void A_filter_read_from_its_own_address_is_the_same_filter()
    {
        var known = new FacetQueries(showcase.Index).Known();
        Seeds.Try(random =>
        {
            var filter = Draw(random, known);
            var there = Read(filter.CanonicalQuery);
            Assert.Equal(filter.CanonicalQuery, there.CanonicalQuery);
            Assert.Equal(there, Read(there.CanonicalQuery));
            Assert.Equal((filter.Words, filter.Order, filter.Page), (there.Words, there.Order, there.Page));
            Assert.All(Enum.GetValues<Facet>(), facet => Assert.Equal(filter.Choices[facet], there.Choices[facet]));
        });
    }

    [Fact]
    public void Any_text_is_read_as_a_query_and_searched_for()
    {
        Seeds.Try(random =>
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => random.Next(3) > 0 ? random.Of(Parts) : ((char)random.Next(0x10000)).ToString()));
            var reading = new FilterReader(new FacetQueries(showcase.Index).Known()).Read(key => random.Next(3) == 0 || key == "q" ? [text, null, ""] : []);
            Assert.True(reading.Filter is not null || reading.Unreadable is not null || reading.Unknown is not null);
            var search = new SearchQueries(showcase.Index);
            foreach (var words in new[] { text, reading.Filter?.Words ?? "" }.Where(words => words.Length > 0))
            {
                _ = SearchPhrase.Parse(words);
                Assert.Equal(search.Find(words).Practices.Count, new SearchQueries(showcase.Index).Matching(words).Count);
            }
        });
    }

    private PracticeFilter Read(string query)
    {
        var values = query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2)).ToLookup(pair => pair[0], pair => pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : null);
        var reading = new FilterReader(new FacetQueries(showcase.Index).Known()).Read(key => values[key]);
        return reading.Filter ?? throw new FormatException($"{query}: {reading.Unreadable} {reading.Unknown}");
    }

    /// <summary>Any filter that the site can be asked for: words as they are once cleaned.</summary>
    private static PracticeFilter Draw(Random random, IReadOnlyDictionary<Facet, IReadOnlyList<FacetValue>> known)
    {
        var words = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => random.Of(Parts)).Where(part => !part.Any(char.IsSurrogate)));
        var filter = new FilterReader(known).Read(key => key == "q" ? [words] : []).Filter!;
        foreach (var facet in Enum.GetValues<Facet>())
            for (var more = random.Next(3); more > 0 && known[facet].Count > 0; more--) filter = filter.With(facet, random.Of(known[facet]).Slug);
        return filter with { Sort = random.Next(2) == 0 ? random.Of(Enum.GetValues<SortOrder>()) : null, Page = random.Next(1, 5) };
    }
}
