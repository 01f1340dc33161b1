using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>A file of <c>content/categories</c> as a category.</summary>
internal static class CategoryReader
{
    /// <summary>The category; with errors among its problems it is only good enough to be checked further.</summary>
    public static ReadEntry<Category> Read(Slug id, FrontMatter file, FileProblems problems)
    {
        var fields = new Fields(CategoryKeys.All, file.Fields, problems);
        var (name, summary) = (fields.Text("name"), fields.Text("summary"));
        var order = fields.Number("order");
        var (body, links) = PageBody.Read(file, problems);
        fields.Finish();
        return new ReadEntry<Category>(new Category(id, name ?? "", summary ?? "", order ?? 0, body), file, fields, links, problems);
    }
}
