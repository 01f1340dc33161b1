namespace BestPractice.Web.Tests.Hostile;

public sealed class EscapedPathTests(WireSite wire) : IClassFixture<WireSite>
{
    [Theory]
    [InlineData("/practices/%67arden", "/practices/garden")]
    [InlineData("/practices/x/../garden", "/practices/garden")]
    [InlineData("/%70ractices?q=rain", "/practices?q=rain")]
    [InlineData("/%64ata", "/data")]
    public async Task A_page_that_is_kept_is_not_shown_under_another_spelling(string odd, string usual)
    {
        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(200, (await wire.Get(usual)).Status);
            var answer = await wire.Get(odd);
            Assert.Equal((301, usual), (answer.Status, answer.Header("Location")));
        }
    }

    [Fact]
    public async Task A_query_is_no_part_of_the_path_that_is_kept()
    {
        var page = await wire.Get("/practices/garden");
        Assert.Equal(page.Body, (await wire.Get("/practices/garden?utm_source=letter")).Body);
        Assert.Equal((200, page.Body), ((await wire.Get("http://localhost/practices/garden")).Status, (await wire.Get("http://localhost/practices/garden")).Body));
    }
}
