using System.Globalization;
using System.Text;
using System.Xml.Linq;
using BestPractice.Web.Covers;

namespace BestPractice.Web.Tests.Covers;

public class CoverArtTests
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "Samples", "covers");

    public static TheoryData<string> Categories { get; } = new(
        "democracy", "digitalisation", "ecology", "economy", "education", "human-rights", "quality-of-life", "community",
        "local-development", "government", "health", "category-without-motifs");

    /// <summary>Sample covers as category/country/slug, the country "none" where there is none.</summary>
    public static TheoryData<string, string, string> SampleCovers()
    {
        var samples = new TheoryData<string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Samples, "*.svg", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var parts = Path.ChangeExtension(Path.GetRelativePath(Samples, file), null).Split(Path.DirectorySeparatorChar);
            samples.Add(parts[0], parts[1], parts[2]);
        }
        return samples;
    }

    [Theory]
    [MemberData(nameof(SampleCovers))]
    public void A_cover_is_the_sample_to_the_byte(string category, string country, string slug)
    {
        var sample = File.ReadAllBytes(Path.Combine(Samples, category, country, slug + ".svg"));

        var cover = CoverArt.Draw(category, country == "none" ? null : country, slug);

        Assert.Equal(Encoding.UTF8.GetString(sample), cover);
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Every_vocabulary_has_a_sample(string category) =>
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(Samples, category), "*.svg", SearchOption.AllDirectories));

    [Theory]
    [MemberData(nameof(Categories))]
    public void Covers_are_small_well_formed_pictures(string category)
    {
        foreach (var cover in Neighbours(category))
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(cover), 1, 2500);
            Assert.Equal(XName.Get("svg", "http://www.w3.org/2000/svg"), XDocument.Parse(cover).Root?.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Two_practices_of_one_category_and_country_never_share_a_cover(string category) =>
        Assert.Distinct(Neighbours(category));

    [Theory]
    [MemberData(nameof(Categories))]
    public void The_same_practice_always_gets_the_same_cover(string category) =>
        Assert.Equal(Neighbours(category), Neighbours(category));

    [Fact]
    public void The_country_moves_the_large_motif() =>
        Assert.NotEqual(CoverArt.Draw("ecology", "DK", "rain-garden"), CoverArt.Draw("ecology", "PL", "rain-garden"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_practice_without_a_country_sits_where_the_European_Union_sits(string? none) =>
        Assert.Equal(CoverArt.Draw("health", "EU", "home-visits"), CoverArt.Draw("health", none, "home-visits"));

    [Fact]
    public void The_machines_language_changes_no_number()
    {
        var expected = Neighbours("local-development");
        var before = CultureInfo.CurrentCulture;
        var swedish = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        swedish.NumberFormat.NumberDecimalSeparator = ",";
        swedish.NumberFormat.NegativeSign = "\u2212";
        try
        {
            CultureInfo.CurrentCulture = swedish;
            Assert.Equal(expected, Neighbours("local-development"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] Neighbours(string category) =>
        [.. Enumerable.Range(1, 300).Select(i => CoverArt.Draw(category, "UA", string.Create(CultureInfo.InvariantCulture, $"practice-{i}")))];
}
