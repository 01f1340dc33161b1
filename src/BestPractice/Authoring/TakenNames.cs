using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>The names that files of a folder have already, wherever they lie and however they are spelt.</summary>
internal sealed class TakenNames(ContentFolder folder)
{
    /// <summary>A sentence about the file that has a name, or null when it is free.</summary>
    public string? Fault(ContentKind kind, Slug slug)
    {
        var files = folder.Files.Where(file => file.Kind == kind).ToList();
        if (files.Find(file => Same(file.Name, slug)) is { } named)
            return $"The name \"{slug}\" is taken by {named.Path}{(kind == ContentKind.Practices && FieldsOf(named)?.Has("withdrawn") == true ? ", an entry that was withdrawn" : "")}.";
        if (kind == ContentKind.Practices && files.Find(file => FieldsOf(file)?.Texts("aliases").Any(alias => Same(alias, slug)) == true) is { } renamed)
            return $"The name \"{slug}\" is an earlier name of {renamed.Path}, which its old address still leads to.";
        return null;
    }

    private static bool Same(string name, Slug slug) => name.Equals(slug.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>The keys of a practice as far as they can be read; what is wrong with them is the check's business.</summary>
    private static Fields? FieldsOf(ContentFile file)
    {
        var problems = new FileProblems(file.Path);
        return FrontMatter.Read(file.Bytes, problems) is { } content ? new Fields(PracticeKeys.All, content.Fields, problems) : null;
    }
}
