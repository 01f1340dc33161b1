using System.Diagnostics;

namespace BestPractice.Web.Tests;

/// <summary>Waits for a condition, asking again and again, at most half a minute.</summary>
internal static class Wait
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static Task Until(Func<bool> condition) => Until(() => Task.FromResult(condition()));

    public static async Task Until(Func<Task<bool>> condition)
    {
        var waited = Stopwatch.StartNew();
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!await condition())
        {
            Assert.True(waited.Elapsed < Limit, "It did not happen in time.");
            await again.WaitForNextTickAsync();
        }
    }
}
