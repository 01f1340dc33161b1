using System.Text;
using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Tests.Search;

public sealed class SpellingsTests
{
    /// <summary>A name as it is written in its own language, and the ways in which people type it.</summary>
    [Theory]
    [InlineData("Łódź", "lodz łódź Lodz")]
    [InlineData("Świętochłowice", "swietochlowice")]
    [InlineData("Ørestad", "orestad oerestad Örestad")]
    [InlineData("Tromsø", "tromso tromsoe")]
    [InlineData("Ærøskøbing", "aeroskobing aeroeskoebing aroskobing")]
    [InlineData("Næstved", "naestved nastved")]
    [InlineData("Århus", "arhus aarhus")]
    [InlineData("Ålesund", "alesund aalesund")]
    [InlineData("Ängelholm", "angelholm aengelholm")]
    [InlineData("Hämeenlinna", "hameenlinna haemeenlinna")]
    [InlineData("Ångström", "angstrom aangstroem angstroem aangstrom")]
    [InlineData("München", "munchen muenchen")]
    [InlineData("Köln", "koln koeln KOELN")]
    [InlineData("Düsseldorf", "dusseldorf duesseldorf")]
    [InlineData("Straße", "strasse STRASSE")]
    [InlineData("Gießhübl", "giesshubl giesshuebl")]
    [InlineData("Đakovo", "dakovo djakovo Ђаково")]
    [InlineData("Čačak", "cacak Чачак")]
    [InlineData("Ísafjörður", "isafjordur isafjoerdur")]
    [InlineData("Þórshöfn", "thorshofn thorshoefn")]
    [InlineData("Říčany", "ricany")]
    [InlineData("Hódmezővásárhely", "hodmezovasarhely")]
    [InlineData("Târgu", "targu tárgu")]
    [InlineData("Timișoara", "timisoara timişoara")]
    [InlineData("İzmir", "izmir IZMIR")]
    [InlineData("Diyarbakır", "diyarbakir")]
    [InlineData("Żebbuġ", "zebbug")]
    [InlineData("Ħamrun", "hamrun")]
    [InlineData("Gəncə", "gence")]
    [InlineData("CO₂", "co2 CO2 co²")]
    [InlineData("m²", "m2")]
    [InlineData("２０２４", "2024")]
    [InlineData("Пловдив", "plovdiv")]
    [InlineData("София", "sofia sofiya")]
    [InlineData("Търново", "tarnovo turnovo")]
    [InlineData("Търговище", "targovishte turgovishte")]
    [InlineData("Кърджали", "kardzhali")]
    [InlineData("Шипка", "shipka")]
    [InlineData("Київ", "kyiv")]
    [InlineData("Киев", "kiev kiyev")]
    [InlineData("Харків", "kharkiv")]
    [InlineData("Львів", "lviv")]
    [InlineData("Їжакевич", "yizhakevych")]
    [InlineData("Єнакієве", "yenakiieve")]
    [InlineData("Запоріжжя", "zaporizhzhia")]
    [InlineData("Згурівка", "zghurivka")]
    [InlineData("Йосипівка", "yosypivka")]
    [InlineData("Ґданськ", "gdansk")]
    [InlineData("Словʼянськ", "sloviansk")]
    [InlineData("Москва", "moskva MOSKVA")]
    [InlineData("Нижний", "nizhny nizhniy nizhnii")]
    [InlineData("Екатеринбург", "ekaterinburg yekaterinburg")]
    [InlineData("Орёл", "orel oryol орел")]
    [InlineData("Ярославль", "yaroslavl iaroslavl")]
    [InlineData("Мінск", "minsk")]
    [InlineData("Магілёў", "mahilyow mahilioŭ")]
    [InlineData("Віцебск", "vitsyebsk viciebsk")]
    [InlineData("Гомель", "gomel homel homiel homyel")]
    [InlineData("Ниш", "Niš nis nish")]
    [InlineData("Љубовија", "ljubovija")]
    [InlineData("Ђорђе", "dorde djordje Đorđe")]
    [InlineData("Скопје", "skopje")]
    [InlineData("Ѓорче", "gjorche gjorče gorce")]
    [InlineData("Кичево", "kichevo Kičevo kicevo")]
    [InlineData("Алматы", "almaty")]
    [InlineData("Αμοργός", "amorgos ΑΜΟΡΓΟΣ αμοργος")]
    [InlineData("Αθήνα", "athina")]
    [InlineData("Θεσσαλονίκη", "thessaloniki")]
    [InlineData("Ναύπλιο", "nafplio nauplio")]
    [InlineData("Ευρώπη", "evropi europi")]
    [InlineData("Λευκωσία", "lefkosia")]
    [InlineData("Μπιζάνι", "bizani mpizani")]
    [InlineData("Γκάζι", "gazi gkazi")]
    [InlineData("Άγγελος", "angelos")]
    [InlineData("Λουτράκι", "loutraki")]
    [InlineData("Χανιά", "chania hania")]
    [InlineData("Ηράκλειο", "irakleio iraklio")]
    [InlineData("Ἀθῆναι", "athinai")]
    [InlineData("თბილისი", "tbilisi ᲗᲑᲘᲚᲘᲡᲘ")]
    [InlineData("ქუთაისი", "kutaisi")]
    [InlineData("ჭიათურა", "chiatura")]
    [InlineData("Երևան", "yerevan ԵՐԵՎԱՆ")]
    [InlineData("Գյումրի", "gyumri")]
    [InlineData("Վաղարշապատ", "vagharshapat")]
    [InlineData("Գառնի", "garni")]
    [InlineData("Ոսկեհատ", "voskehat")]
    public void A_name_is_found_as_written_and_as_typed(string written, string typed)
    {
        Assert.All(typed.Split(' '), way => Assert.True(Match(written, way) && Match(way, written), $"{written} is {Listed(written)}, {way} is {Listed(way)}"));
        Assert.True(Match(written, written.ToUpperInvariant()), $"{written} in capitals is {Listed(written.ToUpperInvariant())}");
        Assert.Equal(Spellings.Of(written), Spellings.Of(written.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("Київ", "kyyy")]
    [InlineData("Київ", "Киев")]
    [InlineData("Київ", "kiv")]
    [InlineData("Ниш", "nic")]
    [InlineData("Ниш", "nich")]
    [InlineData("Харків", "harkov")]
    [InlineData("Йошкар", "ioskar")]
    [InlineData("Їжак", "izhak")]
    [InlineData("Köln", "kaln")]
    [InlineData("Köln", "kueln")]
    [InlineData("Århus", "aerhus")]
    [InlineData("Łódź", "wodz")]
    [InlineData("Straße", "strase")]
    [InlineData("Αθήνα", "αθηνη")]
    [InlineData("Ναύπλιο", "navplio")]
    [InlineData("Ευρώπη", "efropi")]
    [InlineData("Θεσσαλονίκη", "tessaloniki")]
    [InlineData("Երևան", "erevan")]
    [InlineData("თბილისი", "tiflisi")]
    [InlineData("Москва", "moscow")]
    [InlineData("oerestad", "orestad")]
    public void Other_names_stay_apart(string one, string other) => Assert.False(Match(one, other) || Match(other, one), $"{Listed(one)} and {Listed(other)}");

    [Theory]
    [InlineData("Budget", "budget")]
    [InlineData("2019", "2019")]
    [InlineData("", "")]
    [InlineData("\u0301\u0308", "")]
    [InlineData("日本", "日本")]
    [InlineData("😀", "😀")]
    [InlineData("Plzeň", "plzen")]
    [InlineData("m²", "m2")]
    public void A_word_without_letters_of_the_tables_has_one_spelling(string word, string spelling) => Assert.Equal([spelling], Spellings.Of(word));

    [Fact]
    public void A_word_longer_than_any_name_has_one_spelling()
    {
        Assert.Equal(2, Spellings.Of(new string('щ', Spellings.LongestWord - 1) + "ї").Count);
        foreach (var word in new[] { new string('ж', 10_000), new string('ü', Spellings.LongestWord + 1), new string('a', 10_000) }) Assert.Equal([Folding.Fold(word)], Spellings.Of(word));
        Assert.Equal([new string('s', 126) + "u"], Spellings.Of(new string('ß', 63) + "ü"));
    }

    [Fact]
    public void Half_a_character_disturbs_no_spelling()
    {
        // Attribute values are stored as UTF-8, which has no half characters: so no [InlineData].
        foreach (var word in new[] { "\uD800", "Ky\uDC00їв", "жу\uD83D", "\uDE00", "ü\uD83D\uDE00" }) Assert.Equal(Folding.Fold(word), Spellings.Of(word)[0]);
    }

    [Fact]
    public void Any_string_has_distinct_spellings_of_which_the_first_is_its_fold()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        const string Letters = "aZ'ʼ’äÖüøåÆđßþðіїйёьъщяЮгзџѓΑύυπμντγχςϋΐאაჰეևԵւոու\u0301\u0308²\uD83D\uDE00";
        for (var round = 0; round < 20_000; round++)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(80)).Select(_ => random.Next(4) > 0 ? Letters[random.Next(Letters.Length)] : (char)random.Next(char.MaxValue + 1)));
            var spellings = Spellings.Of(word);
            Assert.True(spellings.Count <= Spellings.MaximumCount && spellings.Distinct().Count() == spellings.Count, $"seed {seed}, {Listed(word)}");
            Assert.True(spellings[0] == Folding.Fold(word) && spellings.Skip(1).All(spelling => spelling != "" && Ascii.IsValid(spelling)), $"seed {seed}, {Listed(word)}");
        }
    }

    [Fact]
    public void Every_letter_of_the_European_alphabets_that_has_no_plain_form_gets_one()
    {
        const string Alphabets = "абвгґдђеёєжзѕиіїйјклљмнњопрстћќѓуўфхцчџшщыьъэюя" + "αβγδεζηθικλμνξοπρστυφχψω" + "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ" + "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքևօֆ";
        foreach (var letter in Alphabets.Where(letter => letter is not ('ь' or 'ъ'))) Assert.True(Spellings.Of($"a{letter}a").Count > 1, $"{letter} has no plain form");
    }

    private static bool Match(string one, string other) => Spellings.Of(one).Intersect(Spellings.Of(other)).Any();

    private static string Listed(string word) => string.Join(", ", Spellings.Of(word));
}
