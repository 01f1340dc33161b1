using Microsoft.Playwright;

namespace BestPractice.Web.Tests.Browser;

/// <summary>The real site on a port of this machine, and a browser to look at it.</summary>
public sealed class BrowsedSite : IAsyncLifetime
{
    private readonly Site _site = new();
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public Uri Address => _site.ClientOptions.BaseAddress;

    public async Task InitializeAsync()
    {
        _site.UseKestrel(0);
        _site.StartServer();
        var executable = InstalledBrowser.Path;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        _site.Dispose();
    }

    /// <summary>A fresh page at an address; dispose its context.</summary>
    public Task<IPage> Open(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true) => Open(Address, path, width, scheme, script);

    /// <summary>The same of another site on this machine.</summary>
    public async Task<IPage> Open(Uri site, string path, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = script,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }
}
