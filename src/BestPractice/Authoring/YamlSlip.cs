using System.Text.RegularExpressions;

namespace BestPractice.Authoring;

/// <summary>The usual slips in YAML, told in words that an editor understands.</summary>
internal static partial class YamlSlip
{
    /// <summary>The line where the slip is, from 1, with a sentence and a remedy.</summary>
    /// <param name="lines">The lines of the front matter.</param>
    /// <param name="number">The line that the YAML parser refused, from 1; the slip is often on the line before.</param>
    public static (int Line, string Sentence, string Remedy) Explain(string[] lines, int number)
    {
        var tab = Array.FindIndex(lines, LeadingTab().IsMatch);
        if (tab >= 0) return (tab + 1, "This line is indented with a tab", "use spaces");
        var (sentence, remedy) = ExplainLine(LineAt(lines, number), LineAt(lines, number - 1));
        return (number, sentence, remedy);
    }

    private static (string Sentence, string Remedy) ExplainLine(string here, string before)
    {
        if (UnquotedColon().IsMatch(here))
            return ("The value holds a colon followed by a space", "put the value in double quotes");
        if (QuoteInside().IsMatch(here))
            return ("A double quote inside double quotes ends the value", "write \\\" for each quote inside, or put the whole value in single quotes");
        if (Backslash().IsMatch(here))
            return ("A backslash in double quotes begins a special character", "write two backslashes, or put the value in single quotes");
        if (here.Count(letter => letter == '"') % 2 == 1 || before.Count(letter => letter == '"') % 2 == 1)
            return ("A double quote is opened and not closed", "close it, or write \\\" for a quote inside quotes");
        if (Unclosed(here, '[', ']') || Unclosed(before, '[', ']')) return ("A list in [ ] is not closed", "add the missing ]");
        if (Unclosed(here, '{', '}') || Unclosed(before, '{', '}')) return ("Values in { } are not closed", "add the missing }");
        if (SpecialStart().IsMatch(here))
            return ("The value begins with a character that means something else in YAML", "put the value in double quotes");
        if (!here.Contains(':', StringComparison.Ordinal) && here.Trim().Length > 0)
            return ("This line is neither a key with a value nor the continuation of one", "write \"key: value\", or indent it below its key");
        return ("This line does not fit what stands above it", "check its indentation, and put values with : # [ ] { } in double quotes");
    }

    private static string LineAt(string[] lines, int number) => number >= 1 && number <= lines.Length ? lines[number - 1] : "";

    private static bool Unclosed(string line, char open, char close) => line.Count(letter => letter == open) > line.Count(letter => letter == close);

    [GeneratedRegex(@"^ *\t", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingTab();

    [GeneratedRegex("""^\s*(- )?[\w-]+:\s+[^"'\[{>|][^"]*:(\s|$)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnquotedColon();

    [GeneratedRegex("""^\s*(- )?([\w-]+:\s+)?"[^"\\]*"\s*[^\s,#:\]}]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuoteInside();

    [GeneratedRegex(""""^[^"]*"[^"]*\\[^"\\/abefnrtv0N_LPxuU ]"""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Backslash();

    [GeneratedRegex(@"^\s*(- )?([\w-]+:\s+)?[@`%*&!]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SpecialStart();
}
