using BenchmarkDotNet.Attributes;
using BestPractice.Benchmarks.Content;
using Microsoft.AspNetCore.Http;

namespace BestPractice.Benchmarks;

/// <summary>Whole requests that no cache can answer.</summary>
public class RequestBenchmarks
{
    private Questions _questions = null!;
    private GrownSite _site = null!;
    private HttpClient _client = null!;
    private long _hits;
    private string _address = "";

    [ParamsSource(nameof(Sizes))]
    public int Practices { get; set; }

    [ParamsAllValues]
    public Question Question { get; set; }

    public static IEnumerable<int> Sizes => Measured.Sizes;

    [GlobalSetup]
    public void Open()
    {
        var grown = Grown.Of(Practices);
        _site = grown.Site;
        _client = _site.Client;
        _hits = _site.Hits;
        _questions = new Questions(grown, Question, seed: 1);
    }

    [IterationSetup]
    public void Ask() => _address = "/practices" + QueryString.Create(_questions.Next().ToQuery().Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));

    [Benchmark]
    public int Request()
    {
        using var answer = _client.GetAsync(_address).GetAwaiter().GetResult();
        if (!answer.IsSuccessStatusCode || _site.Hits != _hits) throw new InvalidOperationException($"{_address}: {answer.StatusCode}, {_site.Hits - _hits} from the edge cache");
        return answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult().Length;
    }
}
