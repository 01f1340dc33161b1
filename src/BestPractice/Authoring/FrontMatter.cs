using System.Text;

namespace BestPractice.Authoring;

/// <summary>A content file divided into the part between its two fences (<c>---</c>) and the text below.</summary>
/// <param name="Fields">The keys and values.</param>
/// <param name="Body">The markdown below the second fence.</param>
/// <param name="BodyLine">The line of the file on which the body begins, from 1.</param>
internal sealed record FrontMatter(YamlMap Fields, string Body, int BodyLine)
{
    /// <summary>The largest file in bytes.</summary>
    public const int MaximumFileSize = 512 * 1024;

    /// <summary>The largest front matter in characters.</summary>
    public const int MaximumSize = 64 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The divided file, or null with a problem.</summary>
    public static FrontMatter? Read(byte[] bytes, FileProblems problems)
    {
        if (Decode(bytes, problems) is not { } text) return null;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() != "---")
        {
            problems.Add(1, 1, ProblemCode.FrontMatterMissing, "The file does not begin with a line ---", "write --- alone on the first line, then the front matter, then --- again");
            return null;
        }
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");
        if (end < 0)
        {
            problems.Add(1, 1, ProblemCode.FrontMatterUnclosed, "The front matter has no closing line ---", "write --- alone on a line below the last key");
            return null;
        }
        var yaml = string.Join('\n', lines[1..end]);
        if (yaml.Length > MaximumSize)
        {
            problems.Add(1, 1, ProblemCode.FrontMatterTooLarge, $"The front matter is larger than {MaximumSize / 1024} kB", "move text into the body");
            return null;
        }
        return YamlReader.Read(yaml, 1, problems) is { } fields ? new FrontMatter(fields, string.Join('\n', lines[(end + 1)..]), end + 2) : null;
    }

    private static string? Decode(byte[] bytes, FileProblems problems)
    {
        var content = bytes.AsSpan();
        if (content.StartsWith(Encoding.UTF8.Preamble)) content = content[3..];
        try
        {
            return Utf8.GetString(content);
        }
        catch (DecoderFallbackException fault)
        {
            var line = content[..fault.Index].Count((byte)'\n') + 1;
            problems.Add(line, 1, ProblemCode.FileNotUtf8, "The file is not written in UTF-8", "save it again with the encoding UTF-8");
            return null;
        }
    }
}
