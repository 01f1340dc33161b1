using System.Text.RegularExpressions;
using BestPractice.Authoring;
using BestPractice.Practices;

namespace BestPractice.Web.Commands.Checking;

/// <summary>What each kind of problem means, in the words of the editors' guide, which is part of the program.</summary>
internal static partial class Explanations
{
    private static readonly Dictionary<string, string> Sections = Read();

    /// <summary>The whole section as markdown: what it means, wrong and right.</summary>
    public static string SectionFor(ProblemCode code) => Sections[Vocabulary<ProblemCode>.WordFor(code)];

    /// <summary>Its parts as plain text: paragraphs, and the examples between fences.</summary>
    public static IEnumerable<(bool IsExample, string Text)> PartsFor(ProblemCode code) => SectionFor(code).Split("```").SelectMany((part, position) => position % 2 == 1
        ? [(true, part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd('\n'))]
        : part.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(paragraph => (false, Plain(paragraph))));

    /// <summary>Its first paragraph as plain text.</summary>
    public static string ParagraphFor(ProblemCode code) => Plain(SectionFor(code).Split("\n\n")[0]);

    /// <summary>The first sentence of that which says what is wrong.</summary>
    public static string SentenceFor(ProblemCode code)
    {
        var words = ParagraphFor(code);
        if (words.StartsWith(WarningWords, StringComparison.Ordinal)) words = words[WarningWords.Length..];
        return words.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? words[..(end + 1)] : words;
    }

    private const string WarningWords = "A warning. ";

    private static string Plain(string markdown) => Markup().Replace(markdown.Replace('\n', ' '), "${words}").Replace("`", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal);

    private static Dictionary<string, string> Read()
    {
        using var guide = new StreamReader(typeof(Explanations).Assembly.GetManifestResourceStream("editors-guide.md")!);
        return guide.ReadToEnd().ReplaceLineEndings("\n").Split("\n### ").Skip(1)
            .Select(section => section.Split('\n', 2)).GroupBy(parts => parts[0].Trim()).ToDictionary(parts => parts.Key, parts => parts.First()[1].Trim());
    }

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\([^)]*\)|\*(?<words>[A-Z][^*]*)\*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();
}
