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
    public Severity Severity => SeverityOf(Code);

    /// <summary>The remedy as a sentence of its own.</summary>
    public string RemedySentence => SentenceOf(Remedy);

    /// <summary>The severity that every problem of a kind has.</summary>
    public static Severity SeverityOf(ProblemCode code) => code >= ProblemCode.CountryMissing ? Severity.Warning : Severity.Error;

    /// <summary>A remedy with a capital and a full stop.</summary>
    public static string SentenceOf(string remedy) => remedy.Length == 0 ? "" : $"{char.ToUpperInvariant(remedy[0])}{remedy[1..]}{(remedy[^1] is '?' or '.' ? "" : ".")}";

    /// <summary>The problem as <c>path:line:column: severity code: sentence</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}: {Vocabulary<Severity>.WordFor(Severity)} {Vocabulary<ProblemCode>.WordFor(Code)}: {Sentence}");
}
