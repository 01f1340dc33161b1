using System.Buffers.Binary;
using System.Text.Json;
using BestPractice.Web.Tests.SocialCards;

namespace BestPractice.Web.Tests.Endpoints;

public sealed class IconTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task The_manifest_names_icons_of_the_sizes_that_they_have()
    {
        using var answer = await sample.Site.Get((await sample.Site.Page("/")).QuerySelector("link[rel=manifest]")!.GetAttribute("href")!);
        using var manifest = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var icons = manifest.RootElement.GetProperty("icons").EnumerateArray().ToList();

        Assert.Equal("application/manifest+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Best Practice in Politics", manifest.RootElement.GetProperty("name").GetString());
        Assert.Equal(["192x192 any", "192x192 maskable", "512x512 any", "512x512 maskable"], icons.Select(icon => $"{icon.GetProperty("sizes")} {icon.GetProperty("purpose")}"));
        foreach (var icon in icons)
        {
            var (width, height) = PngHeader.SizeOf(await Bytes(icon.GetProperty("src").GetString()!, "image/png"));
            Assert.Equal(icon.GetProperty("sizes").GetString(), $"{width}x{height}");
        }
    }

    [Fact]
    public async Task The_icon_for_old_programs_holds_three_sizes()
    {
        var ico = await Bytes("/favicon.ico", "image/x-icon");

        Assert.Equal([0, 0, 1, 0, 3, 0], ico[..6]);
        Assert.Equal([(16, 16), (32, 32), (48, 48)], Enumerable.Range(0, 3).Select(entry => PngHeader.SizeOf(ico.AsSpan(BinaryPrimitives.ReadInt32LittleEndian(ico.AsSpan(6 + 16 * entry + 12))))));
    }

    [Fact]
    public async Task A_page_names_an_icon_for_every_taste()
    {
        var links = (await sample.Site.Page("/")).QuerySelectorAll("link[rel=icon], link[rel=apple-touch-icon]").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal("/favicon.ico", links[0]);
        Assert.EndsWith(".svg", links[1], StringComparison.Ordinal);
        Assert.Equal((180, 180), PngHeader.SizeOf(await Bytes(links[2], "image/png")));
    }

    private async Task<byte[]> Bytes(string path, string type)
    {
        using var answer = await sample.Site.Get(path);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
