using BestPractice.Tests;
using BestPractice.Web.SocialCards;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.SocialCards;

public sealed class CardTitleTests
{
    [Theory]
    [InlineData("Citizens’ assembly", "Citizens’ assembly")]
    [InlineData("Διαβούλευση πολιτών", "Διαβούλευση πολιτών")]
    [InlineData("Łódź 2030 (漢字)", "Łódź 2030 (漢字)")]
    [InlineData("קווי לילה", "Night buses")]
    [InlineData("حافلات ليلية 5", "Night buses")]
    [InlineData("漢字", "Night buses")]
    [InlineData("– ! –", "Night buses")]
    [InlineData("", "Night buses")]
    public void A_title_that_no_font_can_show_gives_way_to_the_words_of_the_address(string title, string shown) => Assert.Equal(shown, CardTitle.Of(title, "night-buses"));

    [Fact]
    public void A_card_names_only_what_can_be_read_on_it()
    {
        using var content = new TempContent();
        content.WritePractice("night-buses", "title: קווי לילה\nplace: תל אביב\ncountry: IL");
        content.WritePractice("day-buses", "title: Day buses\nplace: Łódź\ncountry: PL");
        using var site = new Site(content.Path);
        using var scope = site.Services.CreateScope();
        var reader = scope.ServiceProvider.GetRequiredService<CardReader>();

        Assert.Equal(("Night buses", "Israel"), (reader.Practice("night-buses")!.Title, reader.Practice("night-buses")!.Line));
        Assert.Equal(("Day buses", "Łódź, Poland"), (reader.Practice("day-buses")!.Title, reader.Practice("day-buses")!.Line));
    }
}
