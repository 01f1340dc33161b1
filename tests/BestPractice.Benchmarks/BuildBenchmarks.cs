using BenchmarkDotNet.Attributes;
using BestPractice.Benchmarks.Content;
using BestPractice.Catalogue;
using BestPractice.Tests;

namespace BestPractice.Benchmarks;

/// <summary>Writing the index, from content that has been read.</summary>
public class BuildBenchmarks
{
    private readonly TempFolder _folder = new();
    private Grown _grown = null!;

    [ParamsSource(nameof(Sizes))]
    public int Practices { get; set; }

    public static IEnumerable<int> Sizes => Measured.Sizes;

    [GlobalSetup]
    public void Open() => _grown = Grown.Of(Practices);

    [Benchmark]
    public void Build() => IndexBuilder.Build(_grown.Report, _folder["index.db"], DateTimeOffset.UnixEpoch.AddYears(56));

    [GlobalCleanup]
    public void Close() => _folder.Dispose();
}
