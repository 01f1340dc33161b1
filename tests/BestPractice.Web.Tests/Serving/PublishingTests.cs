using System.Net;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Serving;

/// <summary>An entry with a word of its own, a country of its own, an award and an earlier name: where it is, and where it is not.</summary>
public sealed class PublishingTests : IDisposable
{
    private static readonly DateTimeOffset Instant = new(2026, 11, 30, 23, 0, 0, TimeSpan.Zero);

    private static readonly string[] Own =
    [
        "/practices/comet", "/practices/comet.json", "/practices/comet.md", "/practices/comet.bib", "/covers/comet.svg", "/countries/iceland", "/compare?p=comet", "/compare?p=other&p=comet",
    ];

    private static readonly string[] Moved = ["/practices/halley", "/practices/halley.json", "/practices/halley.md", "/practices/halley.bib", "/covers/halley.svg", "/compare?p=halley"];

    /// <summary>Addresses that exist without the entry, with what it adds to them.</summary>
    private static readonly (string Address, string Trace)[] Others =
    [
        ("/", "2 practices"), ("/", "/countries/iceland"), ("/", "/practices/comet"), ("/practices", "/practices/comet"), ("/practices", "value=\"iceland\""), ("/practices?q=tailwind", "/practices/comet"),
        ("/practices?category=ecology", "/practices/comet"), ("/practices?country=iceland", "/practices/comet"), ("/practices.csv", "comet"), ("/practices.json", "comet"), ("/practices.atom", "comet"), ("/practices.csv?q=tailwind", "comet"), ("/sitemap.xml", "/practices/comet"),
        ("/sitemap.xml", "/countries/iceland"), ("/countries", "/countries/iceland"), ("/categories/ecology", "/practices/comet"), ("/awards/2024", "/practices/comet"), ("/awards", "1 of 2 winners"),
        ("/practices/other", "/practices/comet"), ("/coverage", "country=iceland"), ("/health/ready", "\"practices\":2"),
    ];

    private readonly TempContent _content = new();

    [Theory]
    [InlineData("published: 2026-12-01", false, true)]
    [InlineData("published: 2026-12-01 00:00", false, true)]
    [InlineData("expires: 2026-12-01", true, false)]
    [InlineData("published: 2026-01-01\nexpires: 2026-12-01T00:00+01:00", true, false)]
    [InlineData("published: 2026-12-01\ndraft: true", false, false)]
    [InlineData("withdrawn: It was wrong.\npublished: 2026-12-01\ndraft: true", false, false)]
    public async Task An_entry_is_everywhere_or_nowhere_and_changes_at_its_instant_by_itself(string keys, bool before, bool after)
    {
        WriteEntry(keys);
        // Something is due at the instant in any case, so that the index is another one.
        _content.WritePractice("witness", "published: 2026-12-01\nexpires: 2026-12-01T00:00:01+01:00\ncountry: FR");
        var clock = new MovableClock(Instant.AddSeconds(-1));
        using var site = new ClockedSite(_content.Path, clock);

        await AssertIs(site, before);
        await site.MoveTo(Instant);
        await site.MoveTo(Instant.AddSeconds(1));
        await AssertIs(site, after);
    }

    [Fact]
    public async Task An_answer_kept_just_before_the_instant_is_not_given_after_it()
    {
        WriteEntry("published: 2026-12-01");
        using var site = new ClockedSite(_content.Path, new MovableClock(Instant.AddSeconds(-1)));
        using var first = await site.Get("/practices");
        var hits = site.Hits;
        using var kept = await site.Get("/practices");
        using var absent = await site.Get("/practices/comet");

        Assert.Equal(hits + 1, site.Hits);
        await site.MoveTo(Instant);

        using var next = await site.Get("/practices", ("If-None-Match", kept.Headers.ETag!.ToString()));
        using var present = await site.Get("/practices/comet");
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (absent.StatusCode, present.StatusCode));
        Assert.All([first, absent, present], answer => Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.CacheControl!.MaxAge));
    }

    [Theory]
    [InlineData("Europe/Vienna", "2027-03-28T00:59:59Z", "2027-03-28T01:00:00Z", "2027-03-28 02:30")]
    [InlineData("Europe/Vienna", "2026-10-25T01:29:59Z", "2026-10-25T01:30:00Z", "2026-10-25 02:30")]
    [InlineData("Pacific/Kiritimati", "2026-11-30T09:59:59Z", "2026-11-30T10:00:00Z", "2026-12-01")]
    [InlineData("America/St_Johns", "2026-12-01T03:29:59Z", "2026-12-01T03:30:00Z", "2026-12-01")]
    [InlineData("Europe/Vienna", "2028-02-28T22:59:59Z", "2028-02-28T23:00:00Z", "2028-02-29")]
    public async Task A_date_is_that_of_the_site_s_time_zone(string timeZone, string before, string instant, string written)
    {
        WriteEntry($"published: {written}");
        using var site = new ClockedSite(_content.Path, new MovableClock(At(before)), timeZone);

        Assert.DoesNotContain("comet", await site.Cards("/practices"));
        await site.MoveTo(At(instant));
        Assert.Contains("comet", await site.Cards("/practices"));
    }

    public void Dispose() => _content.Dispose();

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static async Task AssertIs(Site site, bool there)
    {
        foreach (var address in Own) Assert.Equal((address, there ? HttpStatusCode.OK : HttpStatusCode.NotFound), (address, await StatusOf(site, address)));
        foreach (var address in Moved) Assert.Equal((address, there ? HttpStatusCode.MovedPermanently : HttpStatusCode.NotFound), (address, await StatusOf(site, address)));
        var wrong = new List<string>();
        foreach (var (address, trace) in Others)
        {
            var text = await (await site.Get(address)).Content.ReadAsStringAsync();
            if (text.Contains(trace, StringComparison.Ordinal) != there) wrong.Add($"{address}: {trace}");
            if (!there && text.Contains("Shooting star", StringComparison.Ordinal)) wrong.Add($"{address}: title");
        }
        Assert.Empty(wrong);
    }

    private static async Task<HttpStatusCode> StatusOf(Site site, string address)
    {
        using var answer = await site.Get(address);
        return answer.StatusCode;
    }

    private void WriteEntry(string keys)
    {
        _content.Write("awards/2024.md", """
            ---
            label: "2024"
            year: 2024
            winners: 2
            categories: [{ name: Ecology, maps_to: [ecology] }]
            results:
              - { category: Ecology, outcome: winner, practice: comet }
              - { category: Ecology, outcome: finalist, practice: other }
            ---
            """);
        _content.WritePractice("other", "title: Steady light\nrelated: [comet]");
        _content.WritePractice("comet", $"title: Shooting star\ncountry: IS\ncategories: [ecology]\naliases: [halley]\n{keys}", "## Problem\n\nIt flew with a tailwind.");
    }
}
