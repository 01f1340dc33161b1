using System.Collections.Frozen;

namespace BestPractice.Search;

/// <summary>
/// The tables of <c>letters.csv</c>. The language of a single word is unknown, so a letter has a table for every official or common system:
/// <list type="bullet">
/// <item>Latin letters as digraphs, as German, Danish, Norwegian and Croatian write them without ä, å and đ,</item>
/// <item><c>bg</c>: Bulgarian Transliteration Act of 2009; <c>bg-u</c>: the same with the older u for ъ,</item>
/// <item><c>uk</c>: resolution 55 of the Cabinet of Ukraine of 2010,</item>
/// <item><c>ru</c>: Russian as English texts write it; <c>ru-bgn</c>: BGN/PCGN 1947; <c>ru-icao</c>: ICAO Doc 9303, as in passports,</item>
/// <item><c>be</c>: the Belarusian instruction of 2007; <c>be-bgn</c>: BGN/PCGN 1979,</item>
/// <item><c>sr</c>: Serbian Latin without its accents; <c>sr-dj</c>: the same with dj for ђ,</item>
/// <item><c>mk</c>: Macedonian passports; <c>mk-academy</c> and <c>mk-iso</c>: the Academy's and ISO 9, both without accents,</item>
/// <item><c>el</c>: ELOT 743, the transcription (type 2) of ISO 843; <c>el-letters</c>: its transliteration (type 1); <c>el-common</c>: by sound, as on signs,</item>
/// <item><c>ka</c>: the Georgian national system of 2002,</item>
/// <item><c>hy</c>: BGN/PCGN 1981 for Armenian without apostrophes; <c>hy-common</c>: the same with r for ռ and e for ը.</item>
/// </list>
/// </summary>
internal static class LetterTables
{
    private static readonly FrozenDictionary<char, LetterTable[]> ByLetter = Read()
        .SelectMany(table => table.Letters.Select(letter => (Letter: letter, Table: table)))
        .GroupBy(pair => pair.Letter, pair => pair.Table)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The tables that have a letter, the commonest first.</summary>
    public static ReadOnlySpan<LetterTable> With(char letter) => ByLetter.TryGetValue(letter, out var tables) ? tables : [];

    private static List<LetterTable> Read()
    {
        using var reader = new StreamReader(typeof(LetterTables).Assembly.GetManifestResourceStream("letters.csv")!);
        reader.ReadLine();
        var rules = new List<(string Table, LetterRule Rule)>();
        while (reader.ReadLine() is { } line) rules.AddRange(RulesOf(line.Split(',')));
        return [.. rules.GroupBy(rule => rule.Table, rule => rule.Rule).Select(group => new LetterTable(group))];
    }

    private static IEnumerable<(string Table, LetterRule Rule)> RulesOf(string[] columns) =>
        from table in columns[0].Split(' ')
        from pair in columns[3].Split(' ')
        let sides = pair.Split('=')
        select (table, new LetterRule(sides[0], sides[1], After: columns[1], Before: columns[2]));
}
