using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Authoring;

/// <summary>A file of <c>content/countries</c> as the introduction to a country.</summary>
internal static class CountryReader
{
    /// <summary>The introduction; with errors among its problems it is only good enough to be checked further.</summary>
    public static ReadEntry<CountryText> Read(Slug slug, FrontMatter file, FileProblems problems)
    {
        if (Countries.WithSlug(slug.Value) is null) problems.Add(1, 1, ProblemCode.FileName, $"\"{slug}\" is not the name of a country in addresses", Remedy(slug));
        var fields = new Fields(CountryKeys.All, file.Fields, problems);
        var summary = SummaryField.Read(fields);
        var (body, links) = PageBody.ReadRequired(file, problems);
        fields.Finish();
        return new ReadEntry<CountryText>(new CountryText(slug, summary ?? "", body), file, fields, links, problems);
    }

    /// <summary>A code or another name leads to the country; anything else to the name that is spelt most like it.</summary>
    public static Slug? Nearest(string name) =>
        (Countries.WithCode(name) ?? Countries.WithOtherName(name))?.Slug.Value is { } known ? Slug.TryParse(known)
        : Slug.TryParse(NearestWord.Find(name, Countries.All.Select(country => country.Slug.Value)));

    private static string Remedy(Slug slug) => Nearest(slug.Value) is { } nearest ? $"rename it to {nearest}.md" : "write the name as on the address of the country's page: germany.md, united-kingdom.md";
}
