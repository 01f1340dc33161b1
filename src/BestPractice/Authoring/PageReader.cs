using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>A file of <c>content/pages</c> as a page of its own.</summary>
internal static class PageReader
{
    /// <summary>The page; with errors among its problems it is only good enough to be checked further.</summary>
    public static ReadEntry<ContentPage> Read(Slug slug, FrontMatter file, FileProblems problems)
    {
        var fields = new Fields(PageKeys.All, file.Fields, problems);
        var (title, summary) = (fields.Text("title"), fields.Text("summary"));
        var (body, links) = PageBody.Read(file, problems);
        fields.Finish();
        return new ReadEntry<ContentPage>(new ContentPage(slug, title ?? "", summary ?? "", body), file, fields, links, problems);
    }
}
