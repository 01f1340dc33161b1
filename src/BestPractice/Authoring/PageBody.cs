using BestPractice.Practices;
using Markdig.Syntax;

namespace BestPractice.Authoring;

/// <summary>The free text below the front matter of an edition, a category or a page.</summary>
internal static class PageBody
{
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
