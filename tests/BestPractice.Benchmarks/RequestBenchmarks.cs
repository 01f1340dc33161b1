using BenchmarkDotNet.Attributes;
using BestPractice.Benchmarks.Content;
using Microsoft.AspNetCore.Http;

namespace BestPractice.Benchmarks;

/// <summary>Whole requests that no cache can answer.</summary>
public class RequestBenchmarks
{
    private Questions _questions = null!;
    private HttpClient _client = null!;
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
        _client = grown.Site.Client;
        _questions = new Questions(grown, Question, seed: 1);
    }

    [IterationSetup]
    public void Ask() => _address = "/practices" + QueryString.Create(_questions.Next().ToQuery().Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));

    [Benchmark]
    public int Request()
    {
        using var answer = _client.GetAsync(_address).GetAwaiter().GetResult();
        if (!answer.IsSuccessStatusCode || answer.Headers.Age is not null) throw new InvalidOperationException($"{_address}: {answer.StatusCode}, age {answer.Headers.Age}");
        return answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult().Length;
    }
}
