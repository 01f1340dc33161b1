using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>A file of <c>content/categories</c> as a category.</summary>
internal static class CategoryReader
{
    /// <summary>The category; with errors among its problems it is only good enough to be checked further.</summary>
    public static ReadEntry<Category> Read(Slug id, FrontMatter file, FileProblems problems)
    {
        var fields = new Fields(file.Fields, problems);
        var (name, summary) = (fields.RequiredText("name"), fields.RequiredText("summary"));
        var order = fields.Require("order").Number("order", 1, 1000);
        var (body, links) = PageBody.Read(file, problems);
        fields.RefuseUnknownKeys();
        return new ReadEntry<Category>(new Category(id, name ?? "", summary ?? "", order ?? 0, body), file, links, problems);
    }
}
