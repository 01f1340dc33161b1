using System.Text;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Faults;

/// <summary>Files that take readers of YAML and markdown to their limits, by name. None is larger than the program reads, unless its name says so.</summary>
internal static class OddFiles
{
    private const int Full = 500 * 1024;
    private const int FrontMatter = 60 * 1024;

    public static IEnumerable<(string Name, byte[] Bytes)> All =>
    [
        .. Bodies.Select(body => ($"body-{body.Name}", Encoding.UTF8.GetBytes(TempContent.Practice(body: "## Problem\n\n" + body.Text)))),
        .. Keys.Select(keys => ($"keys-{keys.Name}", Encoding.UTF8.GetBytes(TempContent.Practice(keys.Text)))),
        .. Wholes,
    ];

    private static (string Name, string Text)[] Bodies =>
    [
        ("emphasis", Filled("*a **b ")), ("underscores", Filled("_a __b ")), ("both", Filled("*a_ ")), ("closing", Filled("a*")), ("inside", Filled("a**b")), ("pairs", Filled("**x ")), ("brackets", Filled("[")),
        ("links", Filled("[a](")), ("references", Filled("[a][")), ("pictures", Filled("![")), ("nested-links", new string('[', Full / 4) + "a" + Filled("](/b)", Full / 2)), ("closed", new string('[', Full / 2) + new string(']', Full / 2)),
        ("definitions", string.Concat(Enumerable.Range(0, 20_000).Select(number => $"[r{number}]: /b\n"))), ("same-definition", Filled("[a]: /b\n")), ("empty-definitions", Filled("[a]:\n")), ("open-definition", "[a]: /b \"" + Filled("a\n")),
        ("columns", $"|{Filled("a|", 20_000)}\n|{Filled("-|", 20_000)}\n{Filled($"|{Filled("a|", 20_000)}\n", 400_000)}"), ("wide-head", $"|{Filled("a|", Full / 4)}\n|{Filled("-|", Full / 4)}\n{Filled("|\n", Full / 2)}"), ("rows", "|a|b|\n|-|-|\n" + Filled("|a|b|\n")), ("pipes", Filled("|")), ("pipes-and-stars", Filled("|*a")),
        ("quotes", Filled("> ")), ("quote-lines", Filled(">\n")), ("lists", Filled("- ")), ("numbers", Filled("1. ")), ("lists-in-quotes", Filled("> - ")), ("items", Filled("- a\n")), ("deeper-items", string.Concat(Enumerable.Range(0, 600).Select(depth => new string(' ', 2 * depth) + "- a\n"))),
        ("one-line", new string('a', Full)), ("words", Filled("word ")), ("paragraphs", Filled("a\n\n")), ("headings", Filled("# \n")), ("underlined", Filled("a\n=\n")), ("fences", Filled("```\n")), ("ticks", string.Concat(Enumerable.Range(1, 900).Select(length => "a" + new string('`', length)))), ("code", Filled("    a\n")),
        ("html", Filled("<b>")), ("open-html", Filled("<a b=\"")), ("comments", Filled("<!--")), ("instructions", Filled("<?")), ("entities", Filled("&#")), ("backslashes", Filled("\\")), ("typography", Filled("\"'--...")), ("spaces", Filled(" ")), ("tabs", Filled("\t")), ("blank", Filled("\n")), ("nothing", Filled("\0")), ("marks", Filled("\ufeff")), ("accents", "a" + Filled("\u0301", Full / 2)), ("lines-of-unicode", Filled("a\u2028")), ("returns", Filled("a\r")),
    ];

    private static (string Name, string Text)[] Keys =>
    [
        ("anchors", "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 20).Select(level => $"b{level}: &b{level} [*a, *a, *a, *a, *a, *a, *a, *a]\n"))), ("lists", "tags: " + Filled("[", FrontMatter)), ("maps", "tags: " + Filled("{a: ", FrontMatter)), ("indented", string.Concat(Enumerable.Range(0, 300).Select(depth => $"{new string(' ', depth)}k:\n"))), ("questions", Filled("? ", FrontMatter)), ("dashes", "tags:\n" + Filled("- ", FrontMatter)),
        ("keys", string.Concat(Enumerable.Range(0, 7_000).Select(number => $"k{number}: a\n"))), ("same-key", Filled("k: a\n", FrontMatter)), ("flow-keys", $"lead: {{{string.Concat(Enumerable.Range(0, 7_000).Select(number => $"k{number}: a,"))}}}"), ("long-value", "place: " + new string('a', FrontMatter)), ("long-key", $"{new string('k', FrontMatter)}: a"), ("block", "place: |\n" + Filled("  a\n", FrontMatter)),
        ("spaces-after-colon", $"place:{new string(' ', FrontMatter)}\"a\" b"), ("open-quote", $"place: \"{new string('a', FrontMatter)}"), ("quotes", $"place: {Filled("\"", FrontMatter)}"), ("backslashes", $"place: \"{Filled("\\", FrontMatter)}"), ("escapes", $"place: \"{Filled("\\u0000", FrontMatter)}\""), ("comments", Filled("#\n", FrontMatter)), ("tags", $"place: {Filled("!", FrontMatter)}"), ("tab", "\tplace: a"), ("nothing", "place: a\0b"), ("many-tags", $"tags: [{string.Join(", ", Enumerable.Range(0, 8_000).Select(number => $"t{number}"))}]"), ("many-sources", $"sources: [{string.Join(", ", Enumerable.Range(0, 2_500).Select(number => $"\"https://a.eu/{number}\""))}]"), ("many-relations", $"related: [{string.Join(", ", Enumerable.Range(0, 6_000).Select(number => $"e-{number}"))}]"), ("many-names", $"aliases: [{string.Join(", ", Enumerable.Range(0, 6_000).Select(number => $"n-{number}"))}]"),
    ];

    private static (string Name, byte[] Bytes)[] Wholes =>
    [
        ("utf16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(TempContent.Practice())).ToArray()), ("utf16-big", Encoding.BigEndianUnicode.GetBytes(TempContent.Practice())), ("latin1", Encoding.Latin1.GetBytes(TempContent.Practice("place: Köln"))), ("zeros", new byte[Full]), ("fences", Encoding.UTF8.GetBytes(Filled("---\n"))), ("lines", Encoding.UTF8.GetBytes(Filled("\n"))), ("half-a-letter", [.. Encoding.UTF8.GetBytes(TempContent.Practice()), 0xC3]), ("surrogates", [.. "---\ntitle: "u8, 0xED, 0xA0, 0x80, .. "\n---\n"u8]),
        ("old-lines", Encoding.UTF8.GetBytes(TempContent.Practice(body: "## Problem\n\nText.").Replace('\n', '\r'))), ("two-marks", Encoding.UTF8.GetBytes("\ufeff\ufeff" + TempContent.Practice())), ("one-megabyte-line", Encoding.UTF8.GetBytes(TempContent.Practice(body: new string('a', 1024 * 1024)))), ("fifty-megabytes", new byte[50 * 1024 * 1024]), ("keys-of-100000", Encoding.UTF8.GetBytes(TempContent.Practice(string.Concat(Enumerable.Range(0, 100_000).Select(number => $"k{number}: a\n"))))),
    ];

    private static string Filled(string part, int length = Full) => new StringBuilder(length + part.Length).Insert(0, part, length / part.Length).ToString();
}
