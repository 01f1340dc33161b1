using System.Collections.Frozen;
using BestPractice.Search;

namespace BestPractice.Related;

/// <summary>English words that say nothing about the subject of a practice.</summary>
internal static class PlainWords
{
    private static readonly FrozenSet<string> StopWords = Set("""
        a about above according across after again against all almost along already also although always am among an and another any anybody anyone anything are around as at away
        back be became because become been before began begin being below best better between both but by came can cannot come comes could did do does doing done down during
        each early earlier either else enough even ever every everybody everyone everything few fewer first for former four from further gave get gets give given gives go goes going gone got
        had half has have having he her here him his how however i if in including instead into is it its itself just keep kept known last late later least less let like
        made make makes making many may me might more most much must my near nearly neither never next no nobody none nor not nothing now of off often on once one only onto or other others our out over own
        per put quite rather said same saw say says second see seen seven several she should since six so some somebody someone something soon still such
        take taken takes taking ten than that the their them then there these they thing things third this those though three through thus till to together told too took toward towards two
        under until up upon us use used uses using usually very via was way ways we well went were what when where whether which while who whom whose why will with within without would yet you your
        source sources stated states documented unknown
        """);

    /// <summary>Stems that a reason never names: they are true of half the showcase.</summary>
    private static readonly FrozenSet<string> Generic = Set("""
        able access action active activity administration adult aim area authority award big body building bring build business call centre challenge change city citizen collaborative common community
        council country course day decision design develop development different digital district edition effort europe european eu example experience expert firm form free future fund funding good goal
        government great group hall help high home hour household idea impact improve information initiative innovation innovative island kind large law leader level life line list local long look low
        main man measure member method million minister ministry model money month movement municipal municipality name nation national need neighbourhood network new number offer office official old online open
        parcel part participant partner people percent person personal pilot place plan platform point policy political politician politics power practice private problem process programme program project prize public
        quality question real region regional report resident resource response result right rule run rural scheme service set share short site small smart social society solution space staff start state step story strategy
        strong student success successful support system talk target task team term test time tool top town trial try type union unit urban value video village visit voice week win winner word work worker world year young
        """, Stem.Of);

    /// <summary>Things that are counted: one of them is told with its article.</summary>
    private static readonly FrozenSet<string> Counted = Set("app budget bus card chatbot club election festival forum fridge fund garden hub incubator jury laboratory library map market museum park prize robot school sensor shop survey testbed ticket trial voucher website workshop");

    /// <summary>True of a folded word that is too short or common to tell texts apart, and of every word with a number.</summary>
    public static bool IsStopWord(string folded) => folded.Length < 2 || folded.Any(letter => !char.IsLetter(letter)) || StopWords.Contains(folded);

    /// <summary>True of a stem that is no subject.</summary>
    public static bool IsGeneric(string stem) => Generic.Contains(stem);

    /// <summary>A subject as it stands after "also": <c>an app</c>, <c>waste</c>, <c>schools</c>.</summary>
    public static string WithArticle(string subject) =>
        !Counted.Contains(subject[(subject.LastIndexOf(' ') + 1)..]) ? subject : "aeio".Contains(char.ToLowerInvariant(subject[0]), StringComparison.Ordinal) ? $"an {subject}" : $"a {subject}";

    private static FrozenSet<string> Set(string words, Func<string, string>? form = null) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(form ?? (word => word)).ToFrozenSet();
}
