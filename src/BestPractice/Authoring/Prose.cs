using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Markdig;
using Markdig.Extensions.SmartyPants;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BestPractice.Authoring;

/// <summary>A markdown text, parsed and checked. Only this file, <see cref="ProseChecks"/> and the readers of bodies know the markdown library.</summary>
internal sealed class Prose
{
    private const int MaximumOutput = 5 * 1024 * 1024;
    private const int AlwaysFast = 16 * 1024;
    private static readonly TimeSpan MaximumTime = TimeSpan.FromSeconds(2);

    // Everything that CommonMark has, tables and typographic quotes; no raw HTML, no attributes, no embedded media.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseSmartyPants(new SmartyPantOptions { Mapping = { [SmartyPantType.LeftQuote] = "‘", [SmartyPantType.RightQuote] = "’", [SmartyPantType.Quote] = "’", [SmartyPantType.LeftDoubleQuote] = "“", [SmartyPantType.RightDoubleQuote] = "”", [SmartyPantType.DoubleQuote] = "”", [SmartyPantType.Ellipsis] = "…", [SmartyPantType.Dash2] = "–", [SmartyPantType.Dash3] = "—" } })
        .UsePreciseSourceLocation().Build();

    // Making one takes longer than a short text. One that was interrupted does not come back.
    private static readonly ConcurrentBag<(HtmlRenderer Html, HtmlRenderer Text)> Renderers = [];

    private readonly MarkdownDocument _document;

    private Prose(string markdown, MarkdownDocument document, IReadOnlyList<ProseLink> links)
    {
        (_document, Links) = (document, links);
        Source = new MarkdownSource(markdown, document.Descendants().Select(AddressIn).Where(span => span.Start >= 0 && span.Length > 0).Select(span => (span.Start, span.Length)));
    }

    /// <summary>The text as it was written.</summary>
    public MarkdownSource Source { get; }

    /// <summary>Links and images; those inside this site are to be resolved when all files are known.</summary>
    public IReadOnlyList<ProseLink> Links { get; }

    /// <summary>The top-level blocks in order.</summary>
    public IReadOnlyList<Block> Blocks => _document;

    /// <summary>The parsed text, or null with a problem: too much of something, too deeply nested, or too slow to read.</summary>
    /// <param name="markdown">The text below the front matter.</param>
    /// <param name="firstLine">The line of the file on which it begins, from 1.</param>
    /// <param name="problems">Where to put what is wrong.</param>
    public static Prose? Read(string markdown, int firstLine, FileProblems problems)
    {
        if (!ProseLimits.Hold(markdown, firstLine, problems)) return null;
        try
        {
            var document = markdown.Length <= AlwaysFast ? Markdown.Parse(markdown, Pipeline) : ParseWithin(MaximumTime, markdown);
            if (document is null)
            {
                problems.Add(firstLine, 1, ProblemCode.TextTooSlow, "The text takes more than two seconds to read", "look for long runs of brackets or asterisks and remove them");
                return null;
            }
            CurlApostrophes(document);
            return new Prose(markdown, document, ProseChecks.Run(document, firstLine, problems));
        }
        catch (ArgumentException)
        {
            return RefuseDepth(firstLine, problems);
        }
    }

    /// <summary>A link that refers to a definition has no address of its own.</summary>
    private static SourceSpan AddressIn(MarkdownObject node) => node switch
    {
        LinkInline { Reference: null } link => link.UrlSpan,
        LinkReferenceDefinition definition => definition.UrlSpan,
        _ => SourceSpan.Empty,
    };

    /// <summary>A thread of its own: a busy thread pool must not make a text look slow.</summary>
    private static MarkdownDocument? ParseWithin(TimeSpan limit, string markdown)
    {
        var parsing = Task.Factory.StartNew(() => Markdown.Parse(markdown, Pipeline), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            return parsing.Wait(limit) ? parsing.Result : null;
        }
        catch (AggregateException fault)
        {
            ExceptionDispatchInfo.Throw(fault.InnerException!);
            throw;
        }
    }

    /// <summary>The library curls quotes in pairs only; what is left outside code is an apostrophe, as in <c>city's</c>.</summary>
    private static void CurlApostrophes(MarkdownDocument document)
    {
        foreach (var literal in document.Descendants<LiteralInline>().Where(literal => literal.Content.AsSpan().Contains('\'')))
            literal.Content = new StringSlice(literal.Content.ToString().Replace('\'', '’'));
    }

    /// <summary>Reports headings that skip a level, which readers of the outline cannot follow (WCAG 2.2, 1.3.1).</summary>
    public void RefuseSkippedHeadings(int firstLine, FileProblems problems)
    {
        var level = 1;
        foreach (var heading in _document.OfType<HeadingBlock>().Where(heading => heading.Level > 1))
        {
            if (heading.Level > level + 1)
                problems.Add(heading.Line + firstLine, 1, ProblemCode.HeadingLevel, $"This heading has {heading.Level} # below one with {level}", $"write {new string('#', level + 1)}");
            level = heading.Level;
        }
    }

    /// <summary>The words of a heading, without markup.</summary>
    public static string TextOf(HeadingBlock heading) =>
        string.Concat(heading.Inline!.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        })).Trim();

    /// <summary>Blocks as HTML and as plain text.</summary>
    public static (string Html, string Text)? Render(IEnumerable<Block> blocks, int firstLine, FileProblems problems)
    {
        using var html = new LimitedText(MaximumOutput);
        using var text = new LimitedText(MaximumOutput);
        var (toHtml, toText) = Renderers.TryTake(out var used) ? used : (RendererOf(isText: false), RendererOf(isText: true));
        (toHtml.Writer, toText.Writer) = (html, text);
        try
        {
            foreach (var block in blocks)
            {
                toHtml.Render(block);
                toText.Render(block);
            }
            Renderers.Add((toHtml, toText));
            return (html.ToString().Trim(), text.ToString().Trim());
        }
        catch (InvalidDataException)
        {
            problems.Add(firstLine, 1, ProblemCode.TextTooLarge, "The text becomes a page larger than 5 MB", "divide it into several entries");
        }
        catch (ArgumentException)
        {
            RefuseDepth(firstLine, problems);
        }
        return null;
    }

    private static HtmlRenderer RendererOf(bool isText)
    {
        var renderer = new HtmlRenderer(TextWriter.Null) { EnableHtmlForBlock = !isText, EnableHtmlForInline = !isText, EnableHtmlEscape = !isText };
        Pipeline.Setup(renderer);
        return renderer;
    }

    private static Prose? RefuseDepth(int firstLine, FileProblems problems)
    {
        problems.Add(firstLine, 1, ProblemCode.TextTooDeep, "Lists, quotes, brackets or asterisks are nested more than 128 levels deep", "write them flatter");
        return null;
    }
}

/// <summary>A link or an image in prose.</summary>
/// <param name="Target">The address as it will stand in the page, for example <c>/practices/culture-token</c>.</param>
/// <param name="IsImage">True for an image.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
internal sealed record ProseLink(string Target, bool IsImage, int Line, int Column)
{
    /// <summary>True for a page or an image of this site.</summary>
    public bool IsInside => Target.StartsWith('/');

    /// <summary>Whether words stand in its brackets.</summary>
    public bool HasWords { get; init; } = true;
}
