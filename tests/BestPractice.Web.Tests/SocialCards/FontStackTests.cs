using System.Text;
using BestPractice.Web.SocialCards;

namespace BestPractice.Web.Tests.SocialCards;

public sealed class FontStackTests
{
    private static readonly FontStack[] Stacks = [CardFonts.Bold, CardFonts.Plain];

    public static TheoryData<string, string> Alphabets => new()
    {
        { "English and signs", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;!?&@#%*+-–—/()[]'\"‘’‚“”„«»‹›…·•€£§°²³½" },
        { "German, Dutch, French", "ÄÖÜäöüßẞĲĳËëÏïÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ" },
        { "Spanish, Portuguese, Catalan, Italian", "ÁÉÍÓÚÑÜáéíóúñü¿¡ÃÕãõÇçÀÈÒàèòĿŀÌÙìùªº" },
        { "Nordic and Sami", "ÅÄÖØÆåäöøæÐÞÝðþýÁÍÓÚáíóúČĐŊŠŦŽčđŋšŧžǤǥǦǧǨǩǮǯ" },
        { "Baltic", "ĀČĒĢĪĶĻŅŌŖŠŪŽāčēģīķļņōŗšūžĄĘĖĮŲŪąęėįųūÕõ" },
        { "Polish, Czech, Slovak, Sorbian", "ĄĆĘŁŃÓŚŹŻąćęłńóśźżÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýžĹĽŔÔÄĺľŕôä" },
        { "Hungarian, Romanian, Croatian, Slovene", "ÁÉÍÓÖŐÚÜŰáéíóöőúüűĂÂÎȘȚăâîșțŞŢşţČĆĐŠŽčćđšžǄǅǆǇǈǉǊǋǌ" },
        { "Turkish, Azerbaijani, Albanian, Maltese", "ÇĞİIıÖŞÜçğöşüƏəËëĊĠĦŻċġħż" },
        { "Celtic and Esperanto", "ÂÊÎÔÛŴŶâêîôûŵŷḂĊḊḞĠṀṖṠṪḃċḋḟġṁṗṡṫĈĜĤĴŜŬĉĝĥĵŝŭẀẂẄẁẃẅ" },
        { "Greek", "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωΆΈΉΊΌΎΏΪΫάέήίόύώϊϋΐΰ·;" },
        { "Greek of old", Range(0x1f00, 0x1f15) + Range(0x1f20, 0x1f45) + Range(0x1f60, 0x1f7d) + Range(0x1f80, 0x1fb4) },
        { "Cyrillic", Range(0x0400, 0x045f) + "ҐґӘәҒғҚқҢңӨөҰұҮүҺһӀӏ№" },
        { "Serbian and Macedonian", "ЂЈЉЊЋЏђјљњћџЃЅЌѓѕќѐѝ" },
        { "Georgian", Range(0x10d0, 0x10f0) + Range(0x1c90, 0x1cb0) },
        { "Armenian", Range(0x0531, 0x0556) + Range(0x0561, 0x0587) + "՛՜՝՞։֊" },
        { "Marks of their own", "Москва\u0301 c\u030c e\u0328\u0301 x\u030c" },
    };

    [Theory]
    [MemberData(nameof(Alphabets))]
    public void Every_European_letter_has_a_glyph(string script, string letters)
    {
        foreach (var fonts in Stacks)
        {
            var shown = fonts.Showable(letters);
            Assert.True(script.StartsWith("Marks", StringComparison.Ordinal) || shown == letters.Normalize(), $"{script} lacks {string.Concat(letters.Normalize().Except(shown))}");
            Assert.Equal(0, ShapedText.Of(shown, fonts, 40, 0).Missing);
        }
    }

    [Theory]
    [InlineData("漢字 😀 مدينة", "")]
    [InlineData("Water 水 for 😀 all", "Water for all")]
    [InlineData("soft\u00adhyphen, zero\u200bwidth,\tno\u00a0break", "softhyphen, zerowidth, no break")]
    [InlineData("ﬁne Ｗｉｄｅ", "fine Wide")]
    [InlineData("Ha\u0300 Nội ế", "Hà Nội ế")]
    public void What_no_font_has_leaves_no_box(string text, string shown)
    {
        foreach (var fonts in Stacks)
        {
            Assert.Equal(shown.Normalize(NormalizationForm.FormD).Where(char.IsAscii), fonts.Showable(text).Normalize(NormalizationForm.FormD).Where(char.IsAscii));
            Assert.Equal(0, ShapedText.Of(fonts.Showable(text), fonts, 40, 0).Missing);
        }
    }

    [Fact]
    public void Letters_are_kerned() => Assert.True(Width("AV") < Width("A") + Width("V") - .5f);

    [Fact]
    public void A_mark_takes_no_width_of_its_own() => Assert.Equal(Width("а") + Width("у"), Width("а\u0301у"), tolerance: 3);

    [Fact]
    public void A_word_in_two_scripts_is_set_in_two_runs_and_a_letter_never_loses_its_marks() =>
        Assert.Equal(["Wien ", "თბილისი", " Wien"], CardFonts.Bold.Runs("Wien თბილისი Wien").Select(run => run.Text));

    private static float Width(string text) => ShapedText.Of(text, CardFonts.Bold, 100, 0).Width;

    private static string Range(int first, int last) =>
        string.Concat(Enumerable.Range(first, last - first + 1).Where(code => char.IsLetter((char)code)).Select(code => (char)code));
}
