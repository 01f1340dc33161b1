using System.Collections.Frozen;
using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Related;

/// <summary>The kinds of place and office that two practices can have in common.</summary>
[Flags]
internal enum PlaceKinds
{
    None = 0,
    Island = 1,
    Mountains = 2,
    Border = 4,
    Village = 8,
    SmallTown = 16,
    Port = 32,
    Capital = 64,
    Town = 128,
    District = 256,
    Rural = 512,
    Local = 1024,
    Regional = 2048,
    National = 4096,
    Union = 8192,
    Civic = 16384,
    Levels = Local | Regional | National | Union | Civic,
}

/// <summary>Reads the kind of place out of title, summary and tags; where they say nothing, the level stands in for it.</summary>
internal static class PlaceKind
{
    private const int LongestPhrase = 2;

    /// <summary>Folded phrases of one or two words; the second kind of row is there so that its words are not taken for the first.</summary>
    private static readonly FrozenDictionary<string, PlaceKinds> Phrases = new (PlaceKinds Kind, string[] Phrases)[]
    {
        (PlaceKinds.Island, ["island", "islands", "islanders"]),
        (PlaceKinds.Mountains, ["mountain village", "mountain villages", "mountain region", "mountain town", "mountain valley", "alpine valley", "alpine region"]),
        (PlaceKinds.Border, ["border region", "border regions", "border town", "border towns", "cross border"]),
        (PlaceKinds.Village, ["village", "villages", "villagers"]),
        (PlaceKinds.SmallTown, ["small town", "small towns", "little town", "small municipality", "small municipalities"]),
        (PlaceKinds.Port, ["port city", "port cities", "port town", "harbour city", "harbour town"]),
        (PlaceKinds.Town, ["town", "towns"]),
        (PlaceKinds.District, ["district", "districts", "city district", "city districts"]),
        (PlaceKinds.Rural, ["rural", "countryside"]),
        (PlaceKinds.None, ["town hall", "town halls", "container town", "home town", "old town", "global village", "olympic village", "district heating", "rural district", "rural districts", "school district", "heat island", "heat islands"]),
    }.SelectMany(row => row.Phrases.Select(phrase => (phrase, row.Kind))).ToFrozenDictionary(pair => pair.phrase, pair => pair.Kind);

    private static readonly (PlaceKinds Kind, string Words)[] Words =
    [
        (PlaceKinds.Island, "an island"), (PlaceKinds.Mountains, "in the mountains"), (PlaceKinds.Border, "a border region"), (PlaceKinds.Village, "a village"),
        (PlaceKinds.SmallTown, "a small town"), (PlaceKinds.Port, "a port city"), (PlaceKinds.Capital, "a capital"), (PlaceKinds.Town, "a town"), (PlaceKinds.District, "a city district"),
        (PlaceKinds.Rural, "a rural area"), (PlaceKinds.Regional, "at regional level"), (PlaceKinds.National, "at national level"), (PlaceKinds.Union, "at EU level"), (PlaceKinds.Civic, "outside public office"),
    ];

    private static readonly FrozenDictionary<string, string> Capitals =
        ("AL Tirana AT Vienna BA Sarajevo BE Brussels BG Sofia BY Minsk CH Bern CY Nicosia CZ Prague DE Berlin DK Copenhagen EE Tallinn ES Madrid FI Helsinki FR Paris GB London GE Tbilisi GR Athens HR Zagreb "
        + "HU Budapest IE Dublin IS Reykjavik IT Rome LT Vilnius LU Luxembourg LV Riga MD Chisinau ME Podgorica MK Skopje MT Valletta NL Amsterdam NO Oslo PL Warsaw PT Lisbon RO Bucharest RS Belgrade SE Stockholm "
        + "SI Ljubljana SK Bratislava TR Ankara UA Kyiv XK Pristina").Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => Folding.Fold(pair[1]));

    /// <summary>What the entry's words say of its place, else its level.</summary>
    public static PlaceKinds Of(Practice practice)
    {
        var kinds = Read(string.Join(" | ", [practice.Title, practice.Summary, .. practice.Tags]));
        if (practice.Level is Level.Local && practice.Country is { } country && Capitals.GetValueOrDefault(country.Code) == Folding.Fold(practice.Place ?? "")) kinds |= PlaceKinds.Capital;
        return kinds != PlaceKinds.None ? kinds : practice.Level switch
        {
            Level.Local => PlaceKinds.Local,
            Level.Regional => PlaceKinds.Regional,
            Level.National => PlaceKinds.National,
            Level.Eu => PlaceKinds.Union,
            Level.Civic => PlaceKinds.Civic,
            _ => PlaceKinds.None,
        };
    }

    /// <summary>The most telling of some kinds as it stands after "also", or null: that both are local tells nothing.</summary>
    public static string? InWords(PlaceKinds kinds) => Words.FirstOrDefault(pair => kinds.HasFlag(pair.Kind)).Words;

    private static PlaceKinds Read(string text)
    {
        var words = TextWord.Of(text).ToList();
        var kinds = PlaceKinds.None;
        for (var first = 0; first < words.Count;)
        {
            var length = Math.Min(LongestPhrase, words.Count - first);
            var kind = PlaceKinds.None;
            while (length > 0 && !Phrases.TryGetValue(Phrase(words[first], words[first + length - 1]), out kind)) length--;
            kinds |= kind;
            first += Math.Max(1, length);
        }
        return kinds;

        string Phrase(TextWord from, TextWord to) => Folding.Fold(text[from.Start..to.End]).Replace('-', ' ');
    }
}
