using BestPractice.Authoring;
using BestPractice.Catalogue;
using BestPractice.Search;

namespace BestPractice.Tests.Catalogue;

/// <summary>The search against its own rules, said without an index: what is found in the real content, and in which place it stands.</summary>
public sealed class SearchOrderTests : IDisposable
{
    private const int Searches = 120;

    private static readonly ContentFolder Folder = ContentFolder.Read(SourceTree.Content);
    private static readonly Dictionary<string, SearchText> Texts = ContentReport.Of(Folder, TempContent.Vienna).Practices.ToDictionary(practice => practice.Slug.Value, SearchText.Of);

    private readonly TempFolder _indexes = new();
    private readonly IndexSnapshot _index;

    public SearchOrderTests() => _index = new IndexFolder(_indexes.Path, TempContent.Vienna, TimeProvider.System).Open(Folder);

    [Fact]
    public void Every_search_finds_what_has_all_words_and_puts_the_better_place_first()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        var known = Texts.Values.SelectMany(text => $"{text.Title} {text.Place} {text.Summary} {text.Body}".Split(' ')).Where(word => word.Length > 0 && word.All(char.IsAsciiLetterOrDigit)).ToList();
        for (var round = 0; round < Searches; round++)
        {
            var words = string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => known[random.Next(known.Count)]));
            if (random.Next(3) == 0) words = words[..random.Next(1, words.Length + 1)].Trim();
            var found = SlugsOf(words);
            var steps = Texts.ToDictionary(pair => pair.Key, pair => StepOf(pair.Value, words));

            Assert.True(found.Order(StringComparer.Ordinal).SequenceEqual(steps.Where(pair => pair.Value is not null).Select(pair => pair.Key).Order(StringComparer.Ordinal)), $"seed {seed}: “{words}” finds {string.Join(", ", found)}");
            Assert.True(found.Select(slug => steps[slug]).SequenceEqual(found.Select(slug => steps[slug]).Order()), $"seed {seed}: “{words}” has the order {string.Join(", ", found.Select(slug => $"{slug} ({steps[slug]})"))}");
        }
    }

    [Fact]
    public void The_set_of_a_search_is_the_same_whether_it_is_put_in_order_or_not()
    {
        foreach (var words in new[] { "city", "a", "voting", "citi", "water in", "e-voting", "m²", "nothing-of-this-kind", "!!!" })
            Assert.Equal(new SearchQueries(_index).Find(words).Practices.Count, new SearchQueries(_index).Matching(words).Count);
    }

    public void Dispose() => _indexes.Dispose();

    private List<string> SlugsOf(string words)
    {
        var lists = new PracticeListQueries(_index);
        var filter = new PracticeFilter { Words = words };
        return [.. Enumerable.Range(1, lists.Page(filter).Pages).SelectMany(page => lists.Page(filter with { Page = page }).Cards).Select(card => card.Slug)];
    }

    /// <summary>The first of title, place and country, summary and the rest in which all words occur: an even number for whole words, null for nowhere.</summary>
    private int? StepOf(SearchText text, string words)
    {
        var terms = SearchPhrase.Parse(words)!.WithKin(_index.Words.KinOf).Terms;
        string[] places = [text.Title, $"{text.Place} {text.Country}", text.Summary, $"{text.Keywords} {text.Body}"];
        var written = new HashSet<string>();
        for (var place = 0; place < places.Length; place++)
        {
            written.UnionWith(places[place].Split(' '));
            if (terms.All(term => Has(written, term, wholeWord: true))) return place * 2;
            if (terms.All(term => Has(written, term, wholeWord: !term.IsPrefix))) return place * 2 + 1;
        }
        return null;
    }

    private static bool Has(HashSet<string> written, SearchTerm term, bool wholeWord) =>
        term.Parts.All(part => part.Spellings.Concat(part.Kin).Any(written.Contains) || !wholeWord && written.Any(word => part.Spellings.Any(beginning => word.StartsWith(beginning, StringComparison.Ordinal))));
}
