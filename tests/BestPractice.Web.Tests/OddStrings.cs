using BestPractice.Catalogue;

namespace BestPractice.Web.Tests;

/// <summary>A thousand queries that nobody means well, as they stand on the wire. Always the same.</summary>
public static class OddStrings
{
    public const int Count = 1_000;

    private const int Seed = 20_261_123;
    private const int Long = 8 * 1024;

    /// <summary>Strings that are sent with every character escaped.</summary>
    private static readonly string[] Texts =
    [
        "AND", "OR", "NOT", "NEAR(a b, 2)", "a NEAR b", "*", "a*", "^a", "-a", "+a", "title:a", "{title} : a", "a AND", "(", ")", "(((((", "\"", "\"\"", "\"a", "a\"b\"c", "'", "''", "`", "[", "]]", "{}", "\\", "\\\"", "a OR b*)",
        "' OR 1=1 --", "\"; DROP TABLE practice; --", "1); DELETE FROM practice_text", "UNION SELECT * FROM sqlite_master", "@match", "$0", "?1", ":a", "%s%n%x", "{0}", "${7*7}", "{{7*7}}", "@(7*7)", "@Model",
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "<!--", "]]>", "&lt;", "&amp;", "&#0;", "javascript:alert(1)", "../../../etc/passwd", "..\\..\\", "file:///etc/passwd", "http://example.org/", "//example.org", "\r\nSet-Cookie: a=b", "\u0000", "a\u0000b", "\u0001\u001F\u007F\u0085",
        "😀", "👩‍👩‍👧‍👦", "🇺🇦🇵🇱", "אבג", "مرحبا بالعالم", "\u202Eabc\u202C", "\u200B", "a\u200Bb\u200D\uFEFF", "e\u0301\u0301\u0301\u0301\u0301", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢", "\uFFFD\uFFFE\uFFFF", "日本語", "ﬁﬂ", "ǅ", "İıſẞ", "½²³", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "\u2028\u2029", "\u00A0", "   ", "\t\n\r",
        "null", "undefined", "NaN", "true", "-1", "0", "00001", "1e9", "2147483648", "99999999999999999999", "0x10", "1.5", "١", "unknown", "UNKNOWN", "poland", "PL", "pl ", " Ecology", "winner", "2024", "2022-2023", "newest", "Title", "a b c d e f g h i j k l m n o p q r s t u v w x y z", "vote", "water in poland", "asembly", "a", "x y",
    ];

    /// <summary>Strings that are sent as they are.</summary>
    private static readonly string[] Escapes =
        ["%", "%%", "%%%25", "a%", "%2", "%zz", "%u0041", "%00", "%C3", "%C3%28", "%A0%A1", "%E2%28%A1", "%F0%28%8C%BC", "%FF%FE", "%C0%80", "%ED%A0%80", "%ED%A0%80%ED%B0%80", "%F4%90%80%80", "%F8%88%80%80%80", "a+b", "+", "=", "==", "a=b", ";", "a;b", "%26", "%3D%26%3B", "%23", "?", "a?b", "%2525252525"];

    /// <summary>The queries with their question mark, ASCII only.</summary>
    public static IReadOnlyList<string> Queries { get; } = [.. Drawn().Distinct().Take(Count)];

    private static IEnumerable<string> Drawn()
    {
        var random = new Random(Seed);
        foreach (var text in Texts) yield return $"?q={Escape(text)}";
        foreach (var key in PracticeFilter.Keys)
        {
            foreach (var escape in Escapes) yield return $"?{key}={escape}";
            foreach (var text in LongTexts()) yield return $"?{key}={text}";
        }
        foreach (var query in ManyParameters()) yield return query;
        while (true)
        {
            var pairs = Enumerable.Range(0, random.Next(1, 5)).Select(_ => $"{Cased(One(PracticeFilter.Keys, random), random)}={(random.Next(4) > 0 ? Escape(One(Texts, random)) : One(Escapes, random))}");
            yield return "?" + string.Join('&', pairs);
        }
    }

    private static IEnumerable<string> LongTexts() =>
    [
        new('a', Long), Repeated("ab+"), Repeated("%C3%BC"), Repeated("%F0%9F%98%80"), Repeated("%22"), Repeated("%"), Repeated("(a*"),
        string.Concat(Enumerable.Repeat("%C5%82%C3%B6%20", Long / 5)), string.Concat(Enumerable.Repeat("%D1%89", Long / 2)),
    ];

    private static IEnumerable<string> ManyParameters() =>
    [
        "?", "?&&&&", "?=&=&=", "?q", "?q&q&q", "?q=a&q=b&Q=c", "?Q=vote&CATEGORY=Ecology&cAtEgOrY=DEMOCRACY&Sort=title",
        "?" + string.Join('&', Enumerable.Range(0, 1_000).Select(number => $"x{number}=1")), "?" + string.Join('&', Enumerable.Repeat("category=ecology", 1_000)), "?" + string.Join('&', Enumerable.Repeat("q=a", 2_000)),
        "?" + string.Join('&', Enumerable.Range(0, 1_000).Select(number => $"country={number}")), "?" + string.Join('&', Enumerable.Range(1, 1_000).Select(number => $"page={number}")), "?" + string.Join('&', Enumerable.Repeat("country=poland&country=AT&country=de", 300)),
    ];

    private static string Repeated(string text) => string.Concat(Enumerable.Repeat(text, Long / text.Length));

    private static string Escape(string text) => Uri.EscapeDataString(text);

    private static string Cased(string key, Random random) => random.Next(4) > 0 ? key : key.ToUpperInvariant();

    private static T One<T>(IReadOnlyList<T> values, Random random) => values[random.Next(values.Count)];
}
