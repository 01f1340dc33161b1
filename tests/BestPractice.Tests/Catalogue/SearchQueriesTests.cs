using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

public sealed class SearchQueriesTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly TempFolder _indexes = new();

    [Fact]
    public void A_match_weighs_by_its_place()
    {
        Write("in-body", "title: Q", "## Problem\n\nMalmo, Malmo, Malmo, and Malmo once more, all of it Malmo.");
        Write("in-summary", "title: S\nsummary: Malmo.");
        Write("in-place", "title: T\nplace: Malmo");
        Write("in-title", "title: A title of many words to make Malmo weigh as little as it can\nsummary: Long. Long. Long. Long. Long.");

        Assert.Equal(["in-title", "in-place", "in-summary", "in-body"], Search("malmo"));
    }

    [Fact]
    public void A_place_weighs_as_its_country_does()
    {
        Write("by-country", "title: Q\ncountry: PL");
        Write("by-summary", "title: A\nsummary: A trip to Poland.");

        Assert.Equal(["by-country", "by-summary"], Search("poland"));
        Assert.Equal(["by-country"], Search("Polska"));
    }

    [Fact]
    public void A_whole_word_stands_before_a_beginning()
    {
        Write("article", "title: Article five");
        Write("art", "title: The art of it");

        Assert.Equal(["art", "article"], Search("art"));
    }

    [Fact]
    public void A_word_as_typed_stands_before_its_other_forms()
    {
        Write("adam", "title: Adam of Bremen");
        Write("adams", "title: The plan of Mayor Adams and of everybody else in the hall");

        Assert.Equal(["adams", "adam"], Search("adams"));
        Assert.Equal(["adam", "adams"], Search("adam"));
    }

    [Fact]
    public void Of_equals_the_winner_stands_first()
    {
        foreach (var slug in new[] { "first", "second", "third" }) Write(slug, $"title: Rain {slug}");
        _content.Write("awards/2024.md", "---\nlabel: \"2024\"\nyear: 2024\nresults: [{ outcome: winner, practice: third }, { outcome: finalist, practice: first }]\n---\n");

        Assert.Equal(["third", "first", "second"], Search("rain"));
    }

    [Theory]
    [InlineData("gardens rain", "wet")]
    [InlineData("rain gardening", "wet")]
    [InlineData("the rain in a garden", "wet")]
    [InlineData("ra", "wet")]
    [InlineData("ra garden", "")]
    [InlineData("evoting", "vote coop")]
    [InlineData("e-voting", "vote coop")]
    [InlineData("e-vot", "vote coop")]
    [InlineData("co-operation", "coop")]
    [InlineData("cooperation", "coop")]
    [InlineData("dont", "vote")]
    [InlineData("wale books", "")]
    [InlineData("reads", "")]
    [InlineData("Reading", "town")]
    [InlineData("the", "town vote wet")]
    [InlineData("soft", "soft")]
    [InlineData("us soft", "")]
    public void Words_match_in_their_forms_but_names_do_not(string words, string slugs)
    {
        Write("wet", "title: Rain in the garden");
        Write("vote", "title: E-voting, the new way\nsummary: Don't walk.");
        Write("coop", "title: Evoting by cooperation");
        Write("soft", "title: Digital so\u00ADft used things");
        Write("town", "title: Books of the town\nplace: Reading, Wales");

        Assert.Equal(slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), Search(words).Order());
    }

    [Fact]
    public void A_search_that_finds_nothing_breaks_nothing() => Assert.Empty(Search("\"\0\uD800 \u202E"));

    public void Dispose()
    {
        _content.Dispose();
        _indexes.Dispose();
    }

    private void Write(string slug, string keys, string body = "") => _content.WritePractice(slug, keys, body);

    private IReadOnlyList<string> Search(string words)
    {
        var index = new IndexFolder(_indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now)).Open(_content.Read());
        return [.. new PracticeListQueries(index).Page(PracticeFilter.Everything with { Words = words }).Cards.Select(card => card.Slug)];
    }
}
