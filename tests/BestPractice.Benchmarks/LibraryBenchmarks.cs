using BenchmarkDotNet.Attributes;
using BestPractice.Benchmarks.Content;
using BestPractice.Catalogue;

namespace BestPractice.Benchmarks;

/// <summary>The same questions in the library alone, each asked of queries that know no search yet.</summary>
public class LibraryBenchmarks
{
    private Grown _grown = null!;
    private Questions _questions = null!;
    private PracticeFilter _filter = PracticeFilter.Everything;

    [ParamsSource(nameof(Sizes))]
    public int Practices { get; set; }

    [ParamsAllValues]
    public Question Question { get; set; }

    public static IEnumerable<int> Sizes => Measured.Sizes;

    [GlobalSetup]
    public void Open()
    {
        _grown = Grown.Of(Practices);
        _questions = new Questions(_grown, Question, seed: 2);
    }

    [IterationSetup]
    public void Ask() => _filter = _questions.Next();

    [Benchmark]
    public int Find() => new SearchQueries(_grown.Index).Find(_filter.Words).Practices.Count;

    [Benchmark]
    public int Page() => new PracticeListQueries(_grown.Index).Page(_filter).Total;

    [Benchmark]
    public int Count() => new FacetQueries(_grown.Index).Count(_filter).Count;
}
