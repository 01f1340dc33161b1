using System.Globalization;
using BestPractice.Authoring;
using BestPractice.Catalogue;
using BestPractice.OpenData;
using BestPractice.Tests.Catalogue;

namespace BestPractice.Tests.OpenData;

/// <summary>Other data have another date, and so the lists that they are in, where the commits tell.</summary>
public sealed class DataDayTests : IDisposable
{
    private readonly TempRepository _repository = new();
    private readonly TempFolder _indexes = new();

    public DataDayTests()
    {
        _repository.WritePractice("entry");
        _repository.WritePractice("gone");
        _repository.Write("awards/2024.md", "---\nlabel: \"2024\"\nyear: 2024\ncategories: [{ name: Democracy, maps_to: [democracy] }]\nresults: [{ category: Democracy, outcome: winner, practice: gone }]\n---\n");
        _repository.Commit("2025-01-01");
    }

    [Theory]
    [InlineData("practices/entry.md")]
    [InlineData("categories/democracy.md")]
    [InlineData("awards/2024.md")]
    [InlineData("pages/about.md")]
    public void The_data_have_the_day_of_the_newest_change_of_any_file(string file)
    {
        Assert.Equal("2025-01-01", Day(Open()));
        if (file.StartsWith("pages/", StringComparison.Ordinal)) _repository.Write(file, "---\ntitle: About\nsummary: What this is.\n---\n");
        else File.AppendAllText(Path.Combine(_repository.Content, file), "\n## Problem\n\nMore words.\n");
        _repository.Commit("2025-02-03");

        Assert.Equal("2025-02-03", Day(Open()));
    }

    [Fact]
    public void A_withdrawal_gives_the_data_and_each_list_in_which_the_entry_stood_its_day()
    {
        _repository.WritePractice("gone", "withdrawn: The city asked us to.");
        _repository.Commit("2025-03-04");
        var index = Open();
        var changes = new ChangeQueries(index);

        Assert.Equal("2025-03-04", Day(index));
        Assert.All(new[] { changes.Categories().Single(row => row.Slug == "democracy"), changes.Countries().Single(row => row.Slug == "austria"), changes.Editions().Single() }.Concat(changes.Lists()),
            row => Assert.Equal((row.Slug, "2025-03-04T12:00:00Z"), (row.Slug, row.Changed)));
    }

    [Fact]
    public void An_entry_that_expired_gives_the_data_its_day()
    {
        _repository.WritePractice("gone", "expires: 2025-04-05");
        _repository.Commit("2025-03-04");

        // The day begins earlier in Vienna than in world time.
        Assert.Equal("2025-04-04", Day(Open()));
    }

    [Fact]
    public void While_one_file_is_not_committed_the_day_is_that_of_the_index()
    {
        _repository.WritePractice("gone", "withdrawn: The city asked us to.");

        Assert.Equal(DateOnly.FromDateTime(Showcase.Now.UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Day(Open()));
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void The_day_is_the_same_in_other_calendars(string culture)
    {
        var index = Open();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal("2025-01-01", Day(index));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public void Dispose()
    {
        _repository.Dispose();
        _indexes.Dispose();
    }

    private IndexSnapshot Open() => new IndexFolder(_indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now)).Open(ContentFolder.Read(_repository.Content).With(ContentHistory.Read(_repository.Content)));

    private static string Day(IndexSnapshot index) => new DataQueries(index, new DataAddresses
    {
        Practice = slug => slug, Edition = slug => slug, Category = slug => slug, Collection = slug => slug, Country = slug => slug, Page = slug => slug, InMarkdown = text => text, InHtml = html => html,
    }).Day().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
