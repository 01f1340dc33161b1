using BestPractice.Web.Tests.Preview;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BestPractice.Web.Tests.Browser;

/// <summary>What an editor sees beside the editor while files are saved.</summary>
[Collection("browser")]
public sealed class PreviewTests : IDisposable
{
    private readonly BrowsedSite _browsed;
    private readonly PreviewSite _preview = new();

    public PreviewTests(BrowsedSite browsed)
    {
        _browsed = browsed;
        _preview.Content.WritePractice("long", "title: Before", "## Problem\n\n" + string.Concat(Enumerable.Repeat("A paragraph.\n\n", 200)));
        _preview.Site.UseKestrel(0);
        _preview.Site.StartServer();
    }

    [Fact]
    public async Task An_open_page_shows_a_saved_text_by_itself_where_the_reader_was()
    {
        var page = await Open("/practices/long");
        await page.EvaluateAsync("scrollTo(0, 3000)");

        Save("long", "title: After", "## Problem\n\n" + string.Concat(Enumerable.Repeat("A paragraph.\n\n", 200)));

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("After");
        await page.WaitForFunctionAsync("scrollY > 2900 && scrollY < 3100");
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task A_page_that_is_deleted_or_broken_turns_into_the_error_page_and_comes_back_by_itself()
    {
        var page = await Open("/practices/over");

        File.Delete(Path.Combine(_preview.Content.Path, "practices/over.md"));
        Assert.True(_preview.Site.Refresh());
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Blank ballot");

        Save("over", "title: Over\ncolour: red");
        await Assertions.Expect(page.Locator(".problems")).ToContainTextAsync("The key \"colour\" is not known here");

        Save("over", "title: Once more");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Once more");
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task Text_that_was_typed_and_not_sent_is_kept_and_the_new_page_is_offered()
    {
        var page = await Open("/practices/other");
        await page.Locator("#find").FillAsync("half a wo");

        Save("other", "title: After");
        var offer = page.GetByRole(AriaRole.Link, new() { Name = "The content has changed: show this page anew" });
        await Assertions.Expect(offer).ToBeVisibleAsync();
        Assert.Equal("half a wo", await page.Locator("#find").InputValueAsync());

        await offer.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("After");
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task Going_back_shows_the_page_as_it_is_now()
    {
        var page = await Open("/practices/other");
        await page.GotoAsync("/practices");
        Save("other", "title: After");
        await Assertions.Expect(page.Locator(".card:has([href='/practices/other']) h3")).ToHaveTextAsync("After");

        await page.GoBackAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("After");
        await page.Context.DisposeAsync();
    }

    /// <summary>A browser has six connections for a site.</summary>
    [Fact]
    public async Task Ten_open_tabs_share_one_connection_and_pass_it_on_when_a_tab_is_closed()
    {
        var first = await Open("/practices/other");
        var others = new List<IPage>();
        for (var tab = 0; tab < 9; tab++) others.Add(await first.Context.NewPageAsync());
        foreach (var page in others) await page.GotoAsync("/practices/over");

        Save("other", "title: After");
        await Assertions.Expect(first.Locator("h1")).ToHaveTextAsync("After");
        await first.CloseAsync();
        Save("over", "title: After all");

        foreach (var page in others) await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("After all");
        await others[0].Context.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(EveryKindOfPage.Windows), MemberType = typeof(EveryKindOfPage))]
    public async Task Bar_badges_and_problems_fit_every_window_and_break_no_rule_of_accessibility(int width, ColorScheme scheme)
    {
        var faults = new List<string>();
        var page = await _browsed.Open(_preview.Site.ClientOptions.BaseAddress, "/", width, scheme);
        foreach (var path in (string[])["/", "/practices", "/practices?q=sentence", "/practices/sketch", "/practices/later", "/practices/broken", "/compare?p=sketch&p=over", "/awards/2024"])
        {
            await page.GotoAsync(path);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width) faults.Add($"{path} is too wide");
            var axe = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            faults.AddRange(axe.Violations.Select(violation => $"{path}: {violation.Id} at {violation.Nodes[0].Html}"));
        }
        await page.Context.DisposeAsync();

        Assert.Empty(faults);
    }

    [Fact]
    public async Task A_printed_page_has_no_bar()
    {
        var page = await Open("/practices/sketch");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator(".preview")).ToBeHiddenAsync();
        await page.Context.DisposeAsync();
    }

    public void Dispose() => _preview.Dispose();

    private Task<IPage> Open(string path) => _browsed.Open(_preview.Site.ClientOptions.BaseAddress, path);

    private void Save(string slug, string keys, string body = "")
    {
        _preview.Content.WritePractice(slug, keys, body);
        Assert.True(_preview.Site.Refresh());
    }
}
