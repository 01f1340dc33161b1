using Microsoft.Playwright;

namespace BestPractice.Web.Tests.Browser;

[Collection("browser")]
public sealed class KeyboardTests(BrowsedSite site)
{
    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        var page = await site.Open("/practices");

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.DisposeAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Words_are_searched_by_keyboard_with_and_without_script(bool script)
    {
        var page = await site.Open("/", script: script);

        await page.Locator("#find").FocusAsync();
        await page.Keyboard.TypeAsync("participation");
        await page.Keyboard.PressAsync("Enter");
        await Arrive(page, "**/practices?q=participation");

        Assert.Equal("Practices with “participation”", await page.Locator("h1 + .lede").TextContentAsync());
        await page.Context.DisposeAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_filter_is_set_and_taken_away_by_keyboard(bool script)
    {
        var page = await site.Open("/practices", script: script);

        await page.Locator("input[value=ecology]").PressAsync("Space");
        await page.Locator(".go .btn").First.PressAsync("Enter");
        await Arrive(page, "**/practices?*category=ecology*");
        await page.Locator(".chip").PressAsync("Enter");
        await Arrive(page, "**/practices");

        Assert.Equal(0, await page.Locator(".chip").CountAsync());
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task The_next_page_is_reached_by_keyboard()
    {
        var page = await site.Open("/practices", script: false);

        await page.GetByRole(AriaRole.Link, new() { Name = "Next page" }).PressAsync("Enter");
        await Arrive(page, "**/practices?page=2");

        Assert.Equal("2", await page.Locator(".pager [aria-current]").TextContentAsync());
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task On_a_phone_the_filters_open_as_a_sheet_without_script_and_close_with_escape()
    {
        var page = await site.Open("/practices", width: 320, script: false);

        await page.Locator(".open-facets").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#facets")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator("#facets")).ToBeHiddenAsync();
        await page.Context.DisposeAsync();
    }

    [Theory]
    [InlineData("/practices", 1280)]
    [InlineData("/practices", 320)]
    [InlineData("/practices?q=city", 320)]
    public async Task Practices_are_marked_on_a_list_and_compared_by_keyboard_without_script(string list, int width)
    {
        var page = await site.Open(list, width, script: false);
        var boxes = page.Locator(".pick").GetByRole(AriaRole.Checkbox);

        await page.Locator("main :is(.card, .hits) h3 a").First.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await boxes.Nth(1).PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare the marked" }).PressAsync("Enter");
        await Arrive(page, "**/compare?p=*&p=*");

        Assert.Equal(2, await page.Locator(".compare thead a").CountAsync());
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task The_box_of_a_card_is_not_covered_by_its_link()
    {
        var page = await site.Open("/practices", script: false);

        await page.Locator(".card .pick").First.ClickAsync();

        Assert.Equal(1, await page.Locator(".pick :checked").CountAsync());
        Assert.EndsWith("/practices", page.Url, StringComparison.Ordinal);
        await page.Context.DisposeAsync();
    }

    /// <summary>Waits for the page itself; its pictures may come later.</summary>
    private static async Task Arrive(IPage page, string address)
    {
        try
        {
            await page.WaitForURLAsync(address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        }
        catch (TimeoutException fault)
        {
            throw new TimeoutException($"The browser stayed at {page.Url}", fault);
        }
    }
}
