using BestPractice.Practices;

namespace BestPractice.Tests.Practices;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Łódź", "lodz")]
    [InlineData("ŁÓDŹ", "lodz")]
    [InlineData("Kraków", "krakow")]
    [InlineData("Gdańsk", "gdansk")]
    [InlineData("Świętochłowice", "swietochlowice")]
    [InlineData("Ørestad", "orestad")]
    [InlineData("Tromsø", "tromso")]
    [InlineData("Ærø", "aero")]
    [InlineData("Århus", "arhus")]
    [InlineData("Đakovo", "dakovo")]
    [InlineData("Šibenik", "sibenik")]
    [InlineData("Čačak", "cacak")]
    [InlineData("Ćuprija", "cuprija")]
    [InlineData("Željezno", "zeljezno")]
    [InlineData("Straße", "strasse")]
    [InlineData("GROẞE", "grosse")]
    [InlineData("Würzburg", "wurzburg")]
    [InlineData("Ísafjörður", "isafjordur")]
    [InlineData("Þórshöfn", "thorshofn")]
    [InlineData("Reykjavík", "reykjavik")]
    [InlineData("Říčany", "ricany")]
    [InlineData("Plzeň", "plzen")]
    [InlineData("Košice", "kosice")]
    [InlineData("Ľubotín", "lubotin")]
    [InlineData("İzmir", "izmir")]
    [InlineData("Diyarbakır", "diyarbakir")]
    [InlineData("Şanlıurfa", "sanliurfa")]
    [InlineData("Ağrı", "agri")]
    [InlineData("Αμοργός", "αμοργοσ")]
    [InlineData("ΑΜΟΡΓΌΣ", "αμοργοσ")]
    [InlineData("Αθήνα", "αθηνα")]
    [InlineData("Пловдив", "пловдив")]
    [InlineData("КИЇВ", "киів")]
    [InlineData("Žemaičių Naumiestis", "zemaiciu naumiestis")]
    [InlineData("Jēkabpils", "jekabpils")]
    [InlineData("Jõhvi", "johvi")]
    [InlineData("Hódmezővásárhely", "hodmezovasarhely")]
    [InlineData("Győr", "gyor")]
    [InlineData("Iași", "iasi")]
    [InlineData("Târgu Mureș", "targu mures")]
    [InlineData("Ħamrun", "hamrun")]
    [InlineData("Żebbuġ", "zebbug")]
    [InlineData("Besançon", "besancon")]
    [InlineData("Œuvre", "oeuvre")]
    [InlineData("São João", "sao joao")]
    [InlineData("A Coruña", "a coruna")]
    [InlineData("Gəncə", "gence")]
    [InlineData("Kárášjohka", "karasjohka")]
    [InlineData("Guovdageaidnu – Ŋ", "guovdageaidnu – n")]
    [InlineData("Kiŧi", "kiti")]
    [InlineData("Ĳmuiden", "ijmuiden")]
    [InlineData("Paraŀlel", "parallel")]
    [InlineData("ǅep, ǈubljana, ǋegoš", "dzep, ljubljana, njegos")]
    [InlineData("ﬁne ﬂow", "fine flow")]
    [InlineData("L’Hospitalet", "l'hospitalet")]
    public void A_name_is_found_by_its_plain_letters(string name, string folded) => Assert.Equal(folded, Folding.Fold(name));

    [Fact]
    public void Half_a_character_is_dropped_and_a_whole_one_kept()
    {
        // Attribute values are stored as UTF-8, which has no half characters: so no [InlineData].
        (string Text, string Folded)[] cases = [("\uD800", ""), ("a\uDC00b", "ab"), ("x\uD83D", "x"), ("\uDE00\uD83Dy", "y"), ("\uD83D\uDE00", "\uD83D\uDE00"), ("é\uFFFE", "e")];
        foreach (var (text, folded) in cases) Assert.Equal(folded, Folding.Fold(text));
    }

    [Fact]
    public void Composed_and_decomposed_letters_fold_alike() =>
        Assert.Equal(Folding.Fold("Łódź".Normalize(System.Text.NormalizationForm.FormD)), Folding.Fold("Łódź"));

    [Fact]
    public void Folding_twice_changes_nothing_more()
    {
        foreach (var country in Countries.All) Assert.Equal(country.SortKey, Folding.Fold(country.SortKey));
    }
}
