using System.Globalization;
using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>Whether an entry can be shown in spite of a problem.</summary>
public enum Severity
{
    /// <summary>The entry is left out until it is mended.</summary>
    Error,
    /// <summary>The entry is shown.</summary>
    Warning,
}

/// <summary>One thing that an editor should mend, with its place in the file.</summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in characters, from 1.</param>
/// <param name="Code">What kind of problem it is; each has a heading in the editors' guide.</param>
/// <param name="Sentence">What is wrong, without a full stop.</param>
/// <param name="Remedy">What to do about it, without a full stop.</param>
public sealed record Problem(string Path, int Line, int Column, ProblemCode Code, string Sentence, string Remedy)
{
    /// <summary>Whether the entry can be shown all the same.</summary>
    public Severity Severity => Code >= ProblemCode.CountryMissing ? Severity.Warning : Severity.Error;

    /// <summary>The problem as <c>path:line:column: code: sentence (remedy)</c>; a warning says so before its code.</summary>
    public override string ToString()
    {
        var kind = Severity == Severity.Warning ? "warning " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}: {kind}{Vocabulary<ProblemCode>.WordFor(Code)}: {Sentence} ({Remedy})");
    }
}
