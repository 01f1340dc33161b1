using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BestPractice.OpenData;
using BestPractice.Tests;
using Microsoft.Data.Sqlite;

namespace BestPractice.Web.Tests.Bundles;

/// <summary>The bundle and its files as they are fetched.</summary>
public sealed class BundleTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task The_bundle_holds_every_file_with_its_checksum_and_each_can_be_had_alone()
    {
        var (name, bundle) = await Bundle(sample.Site);
        using var archive = new ZipArchive(new MemoryStream(bundle));
        var sums = (await Text(sample.Site, "/data/SHA256SUMS")).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => line[66..], line => line[..64]);
        string[] expected = ["SHA256SUMS", "showcase.sqlite", .. DataTables.All.Select(table => $"csv/{table.Name}.csv"), "datapackage.json", "data-dictionary.md", "README.md", "LICENSE"];

        Assert.Equal(expected, archive.Entries.Select(entry => entry.FullName));
        Assert.Equal(sums[name], Convert.ToHexStringLower(SHA256.HashData(bundle)));
        var inside = Encoding.UTF8.GetString(Bytes(archive.GetEntry("SHA256SUMS")!)).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => line[66..], line => line[..64]);
        foreach (var entry in archive.Entries.Skip(1))
        {
            var alone = await (await sample.Site.Get($"/data/{entry.Name}")).Content.ReadAsByteArrayAsync();
            Assert.Equal(Bytes(entry), alone);
            Assert.Equal((sums[entry.Name], sums[entry.Name]), (inside[entry.FullName], Convert.ToHexStringLower(SHA256.HashData(alone))));
        }
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bundle()
    {
        using var one = new Site().WithHistory();
        using var two = new Site().WithHistory();

        var (first, second) = (await Bundle(one), await Bundle(two));

        Assert.Equal(first.Name, second.Name);
        Assert.Equal(first.Bytes, second.Bytes);
    }

    [Fact]
    public async Task The_data_package_describes_every_file_as_it_is()
    {
        using var package = JsonDocument.Parse(await Text(sample.Site, "/data/datapackage.json"));
        foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            using var moved = await sample.Site.Get("/data/" + resource.GetProperty("path").GetString());
            var bytes = await (await sample.Site.Get(moved.Headers.Location?.ToString() ?? "/data/showcase.sqlite")).Content.ReadAsByteArrayAsync();
            Assert.Equal((resource.GetProperty("bytes").GetInt32(), resource.GetProperty("hash").GetString()), (bytes.Length, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes))));
            if (!resource.TryGetProperty("schema", out var schema)) continue;
            Assert.Equal(CsvText.Rows(Encoding.UTF8.GetString(bytes))[0], schema.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()));
            Assert.Equal(schema.GetProperty("primaryKey").EnumerateArray().Select(name => name.GetString()), DataTables.Named(resource.GetProperty("name").GetString()!).Key);
        }
        Assert.Equal("CC-BY-4.0", package.RootElement.GetProperty("licenses")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task CSV_and_SQLite_have_the_same_values_to_the_letter()
    {
        using var content = new TempContent();
        content.WritePractice("odd", "title: \"=1+1 \\\"x\\\", y; z\"\nsummary: \"-5 %\"\nplace: \"'+A\"", "## Problem\n\n- one\n- two, \"three\"\n\n[x](../practices/other.md)");
        using var site = new Site(content.Path);
        using var folder = new TempFolder();
        var file = folder.Write("showcase.sqlite", await (await site.Get("/data/showcase.sqlite")).Content.ReadAsByteArrayAsync());
        using var database = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        database.Open();
        foreach (var table in DataTables.All)
        {
            using var command = database.CreateCommand();
            command.CommandText = $"SELECT * FROM {table.Name} ORDER BY rowid";
            using var reader = command.ExecuteReader();
            foreach (var row in CsvText.Rows(await Text(site, $"/data/{table.Name}.csv")).Skip(1))
            {
                Assert.True(reader.Read());
                Assert.Equal(row, Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "" : Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture)!));
            }
            Assert.False(reader.Read());
        }
        Assert.Contains("=1+1 \"\"x\"\"", await Text(site, "/data/practices.csv"), StringComparison.Ordinal);
        Assert.Contains($"({Site.Origin}/practices/other)", await Text(site, "/data/sections.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_is_not_public_is_in_any_file()
    {
        var (_, bundle) = await Bundle(sample.Site);
        using var archive = new ZipArchive(new MemoryStream(bundle));

        Assert.All(archive.Entries, entry => Assert.DoesNotContain("hidden", Encoding.Latin1.GetString(Bytes(entry)).Replace("is hidden", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Contains("taken,Taken back,The city asked us to.", await Text(sample.Site, "/data/withdrawn.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_can_be_had_in_parts_and_is_not_sent_to_who_has_it()
    {
        using var sums = await sample.Site.Get("/data/SHA256SUMS");
        Assert.Equal(HttpStatusCode.NotModified, (await sample.Site.Get("/data/SHA256SUMS", ("If-None-Match", sums.Headers.ETag!.Tag))).StatusCode);
        using var whole = await sample.Site.Get("/data/showcase.sqlite");
        using var part = await sample.Site.Get("/data/showcase.sqlite", ("Range", "bytes=0-15"));
        using var again = await sample.Site.Get("/data/showcase.sqlite", ("If-None-Match", whole.Headers.ETag!.Tag));
        using var head = await sample.Site.Send(HttpMethod.Head, "/data/showcase.sqlite");

        Assert.Equal((HttpStatusCode.PartialContent, HttpStatusCode.NotModified, HttpStatusCode.OK), (part.StatusCode, again.StatusCode, head.StatusCode));
        Assert.Equal("SQLite format 3\0", await part.Content.ReadAsStringAsync());
        Assert.Equal("application/vnd.sqlite3", whole.Content.Headers.ContentType!.MediaType);
        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("/data/nothing.csv")]
    [InlineData("/data/bundle.json")]
    [InlineData("/data/..%2F..%2Fpractices.csv")]
    [InlineData("/data/best-practice-in-politics-2001-01-01.zip")]
    public async Task Only_the_files_of_the_bundle_can_be_had(string path) => Assert.Equal(HttpStatusCode.NotFound, (await sample.Site.Get(path)).StatusCode);

    internal static async Task<(string Name, byte[] Bytes)> Bundle(Site site)
    {
        using var newest = await site.Get("/data/best-practice-in-politics.zip");
        Assert.Equal(HttpStatusCode.Redirect, newest.StatusCode);
        var path = newest.Headers.Location!.ToString();
        return (path.Split('/')[^1], await (await site.Get(path)).Content.ReadAsByteArrayAsync());
    }

    private static async Task<string> Text(Site site, string path) => await (await site.Get(path)).Content.ReadAsStringAsync();

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
