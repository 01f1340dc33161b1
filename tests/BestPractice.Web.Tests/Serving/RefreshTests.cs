using BestPractice.Catalogue;
using BestPractice.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Serving;

public sealed class RefreshTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly Site _site;

    public RefreshTests()
    {
        _content.WritePractice("second");
        _content.WritePractice("third");
        _content.Write("pages/about.md", "---\ntitle: About\nsummary: A page.\n---\n");
        _site = new Site(_content.Path);
    }

    [Fact]
    public async Task A_new_entry_is_shown_after_a_refresh_and_the_old_index_is_removed()
    {
        await _site.Get("/practices");
        var old = _site.Services.GetRequiredService<CurrentIndex>().Newest.Path;
        _content.WritePractice("fourth");

        Assert.True(Refresh());

        Assert.Contains("fourth", await _site.Cards("/practices"));
        Assert.False(File.Exists(old));
    }

    [Fact]
    public async Task Losing_more_than_half_of_all_entries_is_held_back()
    {
        await _site.Get("/practices");
        File.Delete(Path.Combine(_content.Path, "practices/second.md"));
        File.Delete(Path.Combine(_content.Path, "practices/third.md"));

        Assert.False(Refresh());

        Assert.Equal(3, (await _site.Cards("/practices")).Count);
    }

    [Fact]
    public async Task Losing_all_of_one_kind_is_held_back_and_leaves_no_index_behind()
    {
        await _site.Get("/practices");
        Directory.Delete(Path.Combine(_content.Path, "pages"), recursive: true);
        var folder = Path.GetDirectoryName(_site.Services.GetRequiredService<CurrentIndex>().Newest.Path)!;

        Assert.False(Refresh());

        Assert.Single(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_content_folder_that_is_gone_leaves_the_site_as_it_was()
    {
        await _site.Get("/practices");
        Directory.Move(Path.Combine(_content.Path, "practices"), Path.Combine(_content.Path, ".moved"));

        Assert.False(Refresh());

        Assert.Equal(3, (await _site.Cards("/practices")).Count);
    }

    public void Dispose()
    {
        _site.Dispose();
        _content.Dispose();
    }

    private bool Refresh() => _site.Refresh();
}
