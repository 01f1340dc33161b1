using System.Diagnostics;
using System.Globalization;

namespace BestPractice.Tests;

/// <summary>
/// For tests that try random things: a seed, and how long to go on. <c>BEST_PRACTICE_SEED</c> begins with a seed that has failed, <c>BEST_PRACTICE_FUZZ_SECONDS</c> goes on for
/// longer than the usual two seconds.
/// </summary>
internal static class Seeds
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(Setting("BEST_PRACTICE_FUZZ_SECONDS") ?? 2);

    /// <summary>Tries one seed after the other; what fails names its seed.</summary>
    public static int Try(Action<Random> attempt)
    {
        var (began, first, tried) = (Stopwatch.GetTimestamp(), Setting("BEST_PRACTICE_SEED") ?? Random.Shared.Next(), 0);
        do
        {
            var seed = unchecked(first + tried++);
            var once = Stopwatch.GetTimestamp();
            var fault = Record.Exception(() => attempt(new Random(seed)));
            Assert.True(fault is null, $"BEST_PRACTICE_SEED={seed}: {fault}");
            // Generous, because several runs may share the machine: it finds what does not come to an end.
            Assert.True(Stopwatch.GetElapsedTime(once) < TimeSpan.FromMinutes(1), $"BEST_PRACTICE_SEED={seed} took {Stopwatch.GetElapsedTime(once)}");
        }
        while (Stopwatch.GetElapsedTime(began) < Limit);
        return tried;
    }

    public static T Of<T>(this Random random, IReadOnlyList<T> all) => all[random.Next(all.Count)];

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
