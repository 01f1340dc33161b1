using System.Text.RegularExpressions;

namespace BestPractice.Web.Tests.Formats;

/// <summary>Reads a RIS record by the rules of its makers and nothing more: each line is a tag of two characters, two spaces, a hyphen, a space, a value, CR and LF.</summary>
internal static partial class RisText
{
    public static ILookup<string, string> Read(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var lines = text[..^2].Split("\r\n").Select(line => TagLine().Match(line) is { Success: true } match
            ? (Tag: match.Groups["tag"].Value, Value: match.Groups["value"].Value)
            : throw new FormatException($"Not a line of RIS: {line}")).ToList();
        Assert.Equal(("TY", "ER", ""), (lines[0].Tag, lines[^1].Tag, lines[^1].Value));
        Assert.Single(lines, line => line.Tag is "TY");
        Assert.Single(lines, line => line.Tag is "ER");
        Assert.All(lines.SkipLast(1), line => Assert.NotEmpty(line.Value));
        Assert.All(lines.Where(line => line.Tag is "DA" or "Y2"), line => Assert.Matches(Day(), line.Value));
        Assert.All(lines.Where(line => line.Tag is "AU" or "KW"), line => Assert.DoesNotContain('*', line.Value));
        return lines.ToLookup(line => line.Tag, line => line.Value);
    }

    [GeneratedRegex(@"^(?<tag>[A-Z][A-Z0-9])  - (?<value>[^\r\n]*)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TagLine();

    [GeneratedRegex(@"^\d{4}/(0[1-9]|1[0-2])/(0[1-9]|[12]\d|3[01])/\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}
