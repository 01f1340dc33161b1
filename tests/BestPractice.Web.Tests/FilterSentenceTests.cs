using BestPractice.Catalogue;

namespace BestPractice.Web.Tests;

public sealed class FilterSentenceTests
{
    [Theory]
    [InlineData("", "Practices")]
    [InlineData("category=ecology", "Practices about Ecology")]
    [InlineData("country=poland", "Practices in Poland")]
    [InlineData("country=poland&country=lithuania&outcome=winner&outcome=finalist&category=education", "Winners and finalists in Lithuania or Poland, about Education")]
    [InlineData("edition=2024&edition=2021", "Practices of 2021 or 2024")]
    [InlineData("q=water&category=ecology", "Practices about Ecology, with “water”")]
    [InlineData("outcome=winner&outcome=unknown", "Winners and practices without a known award")]
    [InlineData("country=poland&country=unknown", "Practices in Poland or no single country")]
    [InlineData("level=local&level=unknown", "Practices, level local or unknown")]
    [InlineData("country=poland&status=running&evidence=evaluated&depth=full&q=bus", "Practices in Poland, status running, evidence evaluated, full, with “bus”")]
    [InlineData("checked=stale&checked=unknown", "Practices, stale or unknown")]
    public void A_filter_reads_as_a_phrase(string query, string phrase)
    {
        var filter = PracticeFilter.Everything;
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')))
            filter = pair[0] == "q" ? filter with { Words = pair[1] } : filter.With(Enum.Parse<Facet>(pair[0], ignoreCase: true), pair[1]);

        Assert.Equal(phrase, FilterSentence.Of(filter, (_, value) => char.ToUpperInvariant(value[0]) + value[1..]));
    }
}
