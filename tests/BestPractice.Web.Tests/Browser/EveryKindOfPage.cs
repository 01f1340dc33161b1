using Microsoft.Playwright;

namespace BestPractice.Web.Tests.Browser;

/// <summary>One address for each kind of page and state.</summary>
public static class EveryKindOfPage
{
    public static readonly IReadOnlyList<string> Paths =
    [
        "/",
        "/practices",
        "/practices?page=2&sort=title",
        "/practices?category=ecology&country=italy&q=bottles",
        "/practices?q=zzzz",
        "/practices/culture-token",
        "/practices/b-mincome",
        "/compare",
        "/compare?p=culture-token&p=b-mincome",
        "/compare?p=alles-clara&p=campus-rural&p=dec112&p=magma",
        "/compare?p=culture-token&q=water",
        "/categories",
        "/categories/democracy",
        "/categories/education",
        "/collections",
        "/collections/drawn-by-lot",
        "/countries",
        "/countries?category=ecology&edition=2024",
        "/countries/poland",
        "/countries/germany",
        "/coverage",
        "/coverage?category=ecology",
        "/awards",
        "/awards/2024",
        "/awards/2022-2023",
        "/about",
        "/data",
        "/nothing",
        "/practices?page=abc",
    ];

    /// <summary>The three widths of the design, each in both colour schemes.</summary>
    public static TheoryData<int, ColorScheme> Windows => new()
    {
        { 320, ColorScheme.Light }, { 320, ColorScheme.Dark },
        { 768, ColorScheme.Light }, { 768, ColorScheme.Dark },
        { 1280, ColorScheme.Light }, { 1280, ColorScheme.Dark },
    };
}
