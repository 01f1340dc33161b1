using System.Net;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Preview;

/// <summary>Covers and cards of drafts are not kept where they could be seen later.</summary>
public sealed class PreviewPictureTests
{
    [Fact]
    public async Task Editors_are_asked_for_pictures_each_time_and_cards_of_drafts_stay_out_of_the_folder_of_the_public_site()
    {
        using var content = new TempContent();
        using var indexes = new TempFolder();
        content.WritePractice("sketch", "draft: true");
        using var preview = new Site(content.Path, ("Site:IndexPath", indexes.Path)) { Preview = true };
        using var site = new Site(content.Path, ("Site:IndexPath", indexes.Path));
        var page = await preview.Page("/practices/sketch");
        var card = page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")![Site.Origin.Length..];

        foreach (var path in new[] { card, "/cards/site.png", "/cards/practices/sketch.png", "/covers/sketch.svg", "/covers/sketch.svg?v=1" })
        {
            using var answer = await preview.Get(path);
            using var again = await preview.Get(path, ("If-None-Match", answer.Headers.ETag!.ToString()));
            Assert.Equal((path, HttpStatusCode.OK, "no-cache"), (path, answer.StatusCode, answer.Headers.CacheControl!.ToString()));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        }

        Assert.False(Directory.Exists(indexes["cards"]));
        Assert.NotEmpty(Directory.GetFiles(indexes["preview-cards"]));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get(card)).StatusCode);
    }
}
