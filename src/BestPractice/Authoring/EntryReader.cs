using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>Reads a file by the reader of its kind.</summary>
internal sealed class EntryReader(TimeZoneInfo timeZone, ContentHistory history, IProgress<string>? progress = null)
{
    private readonly PracticeReader _practices = new(new PublicationReader(timeZone));

    /// <summary>The entry with the problems of its own; what only the whole shows comes later.</summary>
    public FileReading Read(ContentFile file)
    {
        progress?.Report(file.Path);
        var read = ReadOwn(file);
        read.Problems.EndOwn();
        return read;
    }

    private FileReading ReadOwn(ContentFile file)
    {
        var problems = new FileProblems(file.Path);
        if (file.Problem is { } fault) problems.Add(fault.Line, fault.Column, fault.Code, fault.Sentence, fault.Remedy);
        if (file.Problem is not null || FrontMatter.Read(file.Bytes, problems) is not { } content) return new FileReading(file, null, problems);
        return new FileReading(file, Guarded(() => ReadKind(file, content, problems), problems), problems);
    }

    private object? ReadKind(ContentFile file, FrontMatter content, FileProblems problems)
    {
        var slug = file.Slug!;
        return file.Kind switch
        {
            ContentKind.Practices => WithFile(_practices.Read(slug, content, problems), file),
            ContentKind.Awards => EditionReader.Read(slug, content, problems) is var edition ? edition with { Entry = edition.Entry with { Committed = history.Of(file) } } : null,
            ContentKind.Categories => CategoryReader.Read(slug, content, problems) is var category ? category with { Entry = category.Entry with { Committed = history.Of(file) } } : null,
            ContentKind.Collections => CollectionReader.Read(slug, content, problems) is var collection ? collection with { Entry = collection.Entry with { Committed = history.Of(file) } } : null,
            ContentKind.Countries => CountryReader.Read(slug, content, problems) is var country ? country with { Entry = country.Entry with { Committed = history.Of(file) } } : null,
            _ => PageReader.Read(slug, content, problems) is var page ? page with { Entry = page.Entry with { Committed = history.Of(file) } } : null,
        };
    }

    /// <summary>A fault of ours or of a library that one text brings to light costs that entry alone.</summary>
    private static object? Guarded(Func<object?> read, FileProblems problems)
    {
        try
        {
            return read();
        }
#pragma warning disable CA1031 // The edge of one entry.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            problems.Add(1, 1, ProblemCode.FileUnreadable, $"The program cannot read this text ({fault.GetType().Name})", "take out what is unusual in it, and tell who looks after the program");
            return null;
        }
    }

    private ReadEntry<Practice> WithFile(ReadEntry<Practice> read, ContentFile file) =>
        read with { Entry = read.Entry with { Path = file.Path, Written = file.Written, Committed = history.Of(file) } };
}
