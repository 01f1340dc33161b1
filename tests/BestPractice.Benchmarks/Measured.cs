using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace BestPractice.Benchmarks;

/// <summary>How it is measured: in this process, one question at a time, each of several hundred a measurement of its own.</summary>
public static class Measured
{
    private const int Questions = 300;
    private const int WarmUp = 150;

    /// <summary>The numbers of practices, from the setting <c>SIZES</c> of the environment.</summary>
    public static IReadOnlyList<int> Sizes { get; } =
        [.. (Environment.GetEnvironmentVariable("SIZES") ?? "5000").Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))];

    /// <summary>One question, one measurement.</summary>
    public static IConfig Singly() => With(Questions, WarmUp);

    /// <summary>A whole index, a dozen times.</summary>
    public static IConfig Dozen() => With(12, 2);

    private static ManualConfig With(int iterations, int warmUp) => ManualConfig.Create(DefaultConfig.Instance)
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithStrategy(RunStrategy.Monitoring).WithInvocationCount(1).WithUnrollFactor(1).WithWarmupCount(warmUp).WithIterationCount(iterations))
        .AddColumn(StatisticColumn.P50, StatisticColumn.P95, StatisticColumn.Max)
        .HideColumns(Column.Error, Column.StdDev, Column.Mean)
        .WithOption(ConfigOptions.DisableLogFile, value: true);
}
