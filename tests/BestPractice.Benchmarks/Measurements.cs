using BenchmarkDotNet.Running;
using BestPractice.Benchmarks.Content;

namespace BestPractice.Benchmarks;

/// <summary>Runs everything, or with a word what its name holds: <c>RequestBenchmarks</c>, <c>LibraryBenchmarks</c>, <c>BuildBenchmarks</c>, <c>SlowestAnswers</c>.</summary>
internal static class Measurements
{
    private static void Main(string[] names)
    {
        try
        {
            if (Wanted<RequestBenchmarks>(names)) BenchmarkRunner.Run<RequestBenchmarks>(Measured.Singly());
            if (Wanted<LibraryBenchmarks>(names)) BenchmarkRunner.Run<LibraryBenchmarks>(Measured.Singly());
            if (Wanted<BuildBenchmarks>(names)) BenchmarkRunner.Run<BuildBenchmarks>(Measured.Dozen());
            if (Wanted(nameof(SlowestAnswers), names))
                foreach (var size in Measured.Sizes) SlowestAnswers.Print(size, Console.Out);
        }
        finally
        {
            Grown.DisposeAll();
        }
    }

    private static bool Wanted<T>(string[] names) => Wanted(typeof(T).Name, names);

    private static bool Wanted(string measurement, string[] names) => names.Length == 0 || names.Any(name => measurement.Contains(name, StringComparison.OrdinalIgnoreCase));
}
