using System.Text.RegularExpressions;

namespace BestPractice.Authoring;

/// <summary>The usual slips in YAML, told in words that an editor understands.</summary>
internal static partial class YamlSlip
{
    private const int LongestLine = 500;

    /// <summary>The line where the slip is, from 1, with a sentence and a remedy.</summary>
    /// <param name="lines">The lines of the front matter.</param>
    /// <param name="number">The line that the YAML parser refused, from 1; the slip is often on the line before.</param>
    public static (int Line, string Sentence, string Remedy) Explain(string[] lines, int number)
    {
        var tab = Array.FindIndex(lines, LeadingTab().IsMatch);
        if (tab >= 0) return (tab + 1, "This line is indented with a tab", "use spaces");
        var heading = Array.FindIndex(lines, 0, Math.Min(number, lines.Length), line => line.StartsWith("## ", StringComparison.Ordinal));
        if (heading >= 0) return (heading + 1, "A heading of the text stands in the front matter", "write --- alone on the line above it");
        var (here, before) = (LineAt(lines, number), LineAt(lines, number - 1));
        if (ExplainValue(here) is { } value) return (number, value.Sentence, value.Remedy);
        foreach (var (line, place) in new[] { (here, number), (before, number - 1) })
            if (ExplainOpen(line) is { } open) return (place, open.Sentence, open.Remedy);
        var (sentence, remedy) = ExplainPlace(here);
        return (number, sentence, remedy);
    }

    private static (string Sentence, string Remedy)? ExplainValue(string line)
    {
        if (FalseSpace().IsMatch(line))
            return ("This line holds a character that looks like a space or like nothing", "type the line anew");
        if (UnquotedColon().IsMatch(line))
            return ("The value holds a colon followed by a space", "put the value in double quotes");
        if (QuoteInside().IsMatch(line))
            return ("A double quote inside double quotes ends the value", "write \\\" for each quote inside, or put the whole value in single quotes");
        if (ApostropheInside().IsMatch(line))
            return ("A single quote inside single quotes ends the value", "put the whole value in double quotes");
        return Backslash().IsMatch(line) ? ("A backslash in double quotes begins a special character", "write two backslashes, or put the value in single quotes") : null;
    }

    private static (string Sentence, string Remedy)? ExplainOpen(string line)
    {
        if (line.Count(letter => letter == '"') % 2 == 1) return ("A double quote is opened and not closed", "close it, or write \\\" for a quote inside quotes");
        if (Unclosed(line, '[', ']')) return ("A list in [ ] is not closed", "add the missing ]");
        return Unclosed(line, '{', '}') ? ("Values in { } are not closed", "add the missing }") : null;
    }

    private static (string Sentence, string Remedy) ExplainPlace(string line)
    {
        if (SpecialStart().IsMatch(line))
            return ("The value begins with a character that means something else in YAML", "put the value in double quotes");
        if (NoSpace().IsMatch(line))
            return ("No space follows the colon", "write \"key: value\"");
        if (!line.Contains(':', StringComparison.Ordinal) && line.Trim().Length > 0)
            return ("This line is neither a key with a value nor the continuation of one", "write \"key: value\", or indent it below its key");
        if (line.StartsWith(' '))
            return ("The indentation of this line does not fit the lines above it", "begin it in the same column as what it stands beside, and put a text that goes on with a colon in it after >-");
        return ("This line does not fit what stands above it", "check its indentation, and put values with : # [ ] { } in double quotes");
    }

    /// <summary>The beginning of a line: on a very long one the expressions below would take longer than they may.</summary>
    private static string LineAt(string[] lines, int number) => number >= 1 && number <= lines.Length ? lines[number - 1][..Math.Min(lines[number - 1].Length, LongestLine)] : "";

    private static bool Unclosed(string line, char open, char close) => line.Count(letter => letter == open) > line.Count(letter => letter == close);

    [GeneratedRegex(@"^ *\t", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingTab();

    [GeneratedRegex("""^\s*(- )?[\w-]+:\s+[^"'\[{>|][^"]*:(\s|$)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnquotedColon();

    [GeneratedRegex("""^\s*(- )?([\w-]+:\s+)?"[^"\\]*"\s*[^\s,#:\]}]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuoteInside();

    [GeneratedRegex(""""^[^"]*"[^"]*\\[^"\\/abefnrtv0N_LPxuU ]"""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Backslash();

    [GeneratedRegex("""^\s*(- )?[\w-]+:\s+'[^']*'[^\s,#\]}']""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ApostropheInside();

    [GeneratedRegex(@"(^[ -]*|:)[\u00A0\u200B\uFEFF]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FalseSpace();

    [GeneratedRegex(@"^\s*(- )?[\w-]+:[^\s:/]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoSpace();

    [GeneratedRegex(@"^\s*(- )?([\w-]+:\s+)?([@`%*&!]|(?<=:\s+)([-?]\s|[>|](\s+[^\s#]|[^\s\d+-])))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SpecialStart();
}
