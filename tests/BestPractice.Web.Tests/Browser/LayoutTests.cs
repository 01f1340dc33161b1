using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BestPractice.Web.Tests.Browser;

[Collection("browser")]
public sealed class LayoutTests(BrowsedSite site)
{
    private static readonly int Tabs = Math.Clamp(Environment.ProcessorCount, 1, 4);

    [Theory]
    [MemberData(nameof(EveryKindOfPage.Windows), MemberType = typeof(EveryKindOfPage))]
    public async Task No_page_is_wider_than_its_window_or_breaks_a_rule_of_accessibility(int width, ColorScheme scheme)
    {
        var faults = new ConcurrentBag<string>();
        var left = new ConcurrentQueue<string>(EveryKindOfPage.Paths);
        await Parallel.ForAsync(0, Tabs, async (_, _) =>
        {
            var page = await site.Open("/", width, scheme);
            while (left.TryDequeue(out var path)) await Look(page, path, width, faults);
            await page.Context.DisposeAsync();
        });

        Assert.Empty(faults);
    }

    private static async Task Look(IPage page, string path, int width, ConcurrentBag<string> faults)
    {
        await page.GotoAsync(path);
        var content = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (content > width) faults.Add($"{path} is {content} px wide");
        var squeezed = await page.EvaluateAsync<int>("[...document.querySelectorAll('.box')].filter(box => box.offsetWidth > 0 && Math.abs(box.offsetWidth - box.offsetHeight) > 2).length");
        if (squeezed > 0) faults.Add($"{path} has {squeezed} boxes that are not square");
        var axe = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        foreach (var violation in axe.Violations) faults.Add($"{path}: {violation.Id} at {violation.Nodes[0].Html}");
    }
}
