using BestPractice.Practices;
using BestPractice.Search;
using Markdig.Syntax;

namespace BestPractice.Authoring;

/// <summary>The body of a practice as its fixed sections.</summary>
internal static class SectionReader
{
    public static IReadOnlyList<Section> Read(Prose body, int firstLine, FileProblems problems)
    {
        var parts = new List<(SectionKind Kind, HeadingBlock Heading, List<Block> Blocks)>();
        List<Block>? open = null;
        body.RefuseSkippedHeadings(firstLine, problems);
        foreach (var block in body.Blocks)
        {
            var line = block.Line + firstLine;
            if (block is HeadingBlock { Level: < 2 })
                problems.Add(line, 1, ProblemCode.HeadingLevel, "A heading with one # is the title of the page", "write the title in the front matter; sections begin with ##");
            else if (block is HeadingBlock { Level: 2 } heading) open = Open(heading, Prose.TextOf(heading), line);
            else if (open is not null) open.Add(block);
            else if (block is not LinkReferenceDefinitionGroup) problems.Add(line, 1, ProblemCode.TextOutsideSection, "This text stands before the first section", $"put it below one of: {AllHeadings}");
        }
        return [.. parts.Select((part, number) => Finish(part.Kind, part.Blocks, MarkdownOf(number))).OfType<Section>()];

        List<Block> Open(HeadingBlock block, string heading, int line)
        {
            if (Section.WithHeading(heading) is not { } kind)
            {
                var nearest = NearestWord.Find(heading, Section.AllHeadings);
                problems.Add(line, 1, ProblemCode.HeadingUnknown, $"\"{heading}\" is not a section of a practice",
                    nearest is null ? $"sections are: {AllHeadings}" : $"did you mean \"{nearest}\"?");
                return [];
            }
            if (parts.Exists(part => part.Kind == kind))
                problems.Add(line, 1, ProblemCode.HeadingDuplicate, $"The section \"{heading}\" stands here a second time", "join the two");
            else if (parts.Count > 0 && parts[^1].Kind > kind)
                problems.Add(line, 1, ProblemCode.HeadingOrder, $"The section \"{heading}\" comes too late", $"the order is: {AllHeadings}");
            parts.Add((kind, block, []));
            return parts[^1].Blocks;
        }

        // Only link definitions may stand above the first section; they move to the end, so that its links keep them.
        string MarkdownOf(int number)
        {
            var own = body.Source.Between(body.Source.LineAfter(parts[number].Heading.Span.End), number + 1 < parts.Count ? parts[number + 1].Heading.Span.Start : null);
            return number + 1 < parts.Count ? own : $"{own}\n\n{body.Source.Between(0, parts[0].Heading.Span.Start)}".TrimEnd();
        }

        Section? Finish(SectionKind kind, List<Block> blocks, string markdown) =>
            Prose.Render(blocks, firstLine, problems) is { Html.Length: > 0 } rendered ? new Section(kind, rendered.Html, rendered.Text, markdown) : null;
    }

    private static string AllHeadings => string.Join(", ", Section.AllHeadings);
}
