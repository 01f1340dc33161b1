using BestPractice.Practices;
using Markdig.Syntax;

namespace BestPractice.Authoring;

/// <summary>The free text below the front matter of any file but a practice.</summary>
internal static class PageBody
{
    /// <summary>The same for a file that is nothing without its text.</summary>
    public static (RichText Body, IReadOnlyList<ProseLink> Links) ReadRequired(FrontMatter file, FileProblems problems)
    {
        var found = problems.Found.Count;
        var read = Read(file, problems);
        if (read.Body.Html.Length == 0 && problems.Found.Count == found)
            problems.Add(file.BodyLine - 1, 1, ProblemCode.TextMissing, "There is no text below the front matter", "write the introduction below the second line of ---");
        return read;
    }

    public static (RichText Body, IReadOnlyList<ProseLink> Links) Read(FrontMatter file, FileProblems problems)
    {
        if (Prose.Read(file.Body, file.BodyLine, problems) is not { } prose) return (RichText.Empty, []);
        foreach (var heading in prose.Blocks.OfType<HeadingBlock>().Where(heading => heading.Level < 2))
            problems.Add(heading.Line + file.BodyLine, 1, ProblemCode.HeadingLevel, "A heading with one # is the title of the page", "begin headings with ##");
        prose.RefuseSkippedHeadings(file.BodyLine, problems);
        var rendered = Prose.Render(prose.Blocks, file.BodyLine, problems);
        return (rendered is { } text ? new RichText(text.Html, text.Text, prose.Source.Between(0, end: null)) : RichText.Empty, prose.Links);
    }
}
