using System.Net.ServerSentEvents;
using BestPractice.Catalogue;
using BestPractice.Web.Endpoints;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BestPractice.Web.Tests.Preview;

public sealed class PreviewEventsTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly PreviewSite _preview = new();

    private CurrentIndex Current => _preview.Site.Services.GetRequiredService<CurrentIndex>();

    [Fact]
    public async Task The_version_is_told_at_once_and_each_new_one_and_no_index_is_held()
    {
        using var answer = await Connect();
        await using var events = await EventsOf(answer);
        var old = Current.Newest;

        Assert.Equal(old.Version, await Next(events));
        _preview.Content.WritePractice("new");
        Assert.True(_preview.Site.Refresh());

        Assert.Equal(Current.Newest.Version, await Next(events));
        Assert.NotEqual(old.Version, Current.Newest.Version);
        Assert.False(File.Exists(old.Path));
    }

    [Fact]
    public async Task The_version_of_a_page_is_the_one_that_is_told()
    {
        using var answer = await Connect();
        await using var events = await EventsOf(answer);

        Assert.Equal((await _preview.Site.Page("/practices/other")).QuerySelector("[data-version]")!.GetAttribute("data-version"), await Next(events));
    }

    [Fact]
    public async Task Many_tabs_are_all_told()
    {
        var tabs = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Connect()));
        var events = await Task.WhenAll(tabs.Select(EventsOf));
        await Task.WhenAll(events.Select(Next));
        _preview.Content.WritePractice("new");
        _preview.Site.Refresh();

        Assert.All(await Task.WhenAll(events.Select(Next)), version => Assert.Equal(Current.Newest.Version, version));
        foreach (var tab in tabs) tab.Dispose();
    }

    [Fact]
    public async Task What_is_told_is_neither_kept_nor_compressed()
    {
        using var answer = await Connect(("Accept-Encoding", "br, gzip"));

        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Null(answer.Headers.ETag);
        Assert.DoesNotContain(answer.Content.Headers.ContentEncoding, encoding => encoding != "identity");
        Assert.True(answer.Headers.Contains("X-Robots-Tag"));
    }

    [Fact]
    public async Task It_ends_when_the_program_stops()
    {
        using var answer = await Connect();
        await using var events = await EventsOf(answer);
        await Next(events);

        _preview.Site.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.False(await events.MoveNextAsync().AsTask().WaitAsync(Patience));
    }

    [Fact]
    public async Task It_ends_without_a_fault_when_the_browser_has_gone()
    {
        using var gone = new CancellationTokenSource();
        await using var versions = PreviewEvents.Versions(Current, TimeProvider.System, CancellationToken.None, gone.Token).GetAsyncEnumerator();
        Assert.True(await versions.MoveNextAsync());
        var next = versions.MoveNextAsync();

        await gone.CancelAsync();

        Assert.False(await next.AsTask().WaitAsync(Patience));
    }

    [Fact]
    public async Task A_version_that_comes_while_the_last_one_is_sent_is_not_missed()
    {
        await using var versions = PreviewEvents.Versions(Current, TimeProvider.System, CancellationToken.None, CancellationToken.None).GetAsyncEnumerator();
        await versions.MoveNextAsync();
        _preview.Content.WritePractice("new");
        _preview.Site.Refresh();

        Assert.True(await versions.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10)));
        Assert.Equal(Current.Newest.Version, versions.Current.Data);
    }

    public void Dispose() => _preview.Dispose();

    private async Task<HttpResponseMessage> Connect(params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/preview/events");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await _preview.Site.CreateClient().SendAsync(request, HttpCompletionOption.ResponseHeadersRead).WaitAsync(Patience);
    }

    private static async Task<IAsyncEnumerator<SseItem<string>>> EventsOf(HttpResponseMessage answer) =>
        SseParser.Create(await answer.Content.ReadAsStreamAsync()).EnumerateAsync().GetAsyncEnumerator();

    private static async Task<string> Next(IAsyncEnumerator<SseItem<string>> events)
    {
        Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(Patience));
        return events.Current.Data;
    }
}
