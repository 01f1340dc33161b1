using BestPractice.Tests;
using BestPractice.Web.Serving;

namespace BestPractice.Web.Tests.Serving;

public sealed class IndexSourceTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly TempFolder _indexes = new();

    [Theory]
    [InlineData(1_000, false, true)]
    [InlineData(10, false, false)]
    [InlineData(1_000, true, false)]
    public void Only_the_first_index_of_many_files_for_visitors_is_provisional(int practices, bool preview, bool isProvisional)
    {
        for (var number = 0; number < practices; number++) _content.WritePractice($"practice-{number}");
        var source = Source(preview);
        var first = source.Open();
        Assert.Equal(isProvisional, first.IsProvisional);
        source.Shown(first);
        Assert.False(source.Open().IsProvisional);
        Assert.False(Source(preview).Open().IsProvisional);
        Assert.Empty(Directory.GetFiles(_indexes.Path, "*.tmp"));
    }

    public void Dispose()
    {
        _content.Dispose();
        _indexes.Dispose();
    }

    private IndexSource Source(bool preview) =>
        new(new SiteOptions { ContentPath = _content.Path, IndexPath = _indexes.Path, Preview = preview }, IndexSource.Begin(_content.Path), TimeProvider.System);
}
