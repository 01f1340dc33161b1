using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Authoring;

/// <summary>A file of <c>content/awards</c> as an award edition.</summary>
internal static class EditionReader
{
    /// <summary>The edition; with errors among its problems it is only good enough to be checked further.</summary>
    public static ReadEntry<AwardEdition> Read(Slug slug, FrontMatter file, FileProblems problems)
    {
        var fields = new Fields(EditionKeys.All, file.Fields, problems);
        var label = fields.Text("label");
        var categories = ReadCategories(fields);
        var (body, links) = PageBody.Read(file, problems);
        var edition = new AwardEdition
        {
            Slug = slug, Label = label ?? "", Categories = categories, Body = body,
            Year = fields.Number("year") ?? 0,
            Held = fields.Date("held"),
            HeldUntil = fields.Date("held_until"),
            Place = fields.Text("place"),
            Entries = fields.Text("entries"),
            CountriesFigure = fields.Text("countries"),
            Jurors = fields.Text("jurors"),
            Finalists = fields.Number("finalists"),
            Winners = fields.Number("winners"),
            Criteria = fields.Texts("criteria"),
            Results = ReadResults(fields, categories),
        };
        fields.Finish();
        return new ReadEntry<AwardEdition>(edition, file, fields, links, problems);
    }

    private static List<AwardCategory> ReadCategories(Fields fields)
    {
        var categories = new List<AwardCategory>();
        foreach (var category in fields.Mappings("categories"))
        {
            var name = category.Text("name");
            var mapsTo = category.Slugs("maps_to");
            if (name is not null && categories.Exists(known => known.Name == name))
                category.Problems.Add(category.Place, ProblemCode.ValueDuplicate, $"The category \"{name}\" stands here a second time", "keep one of them");
            else if (name is not null) categories.Add(new AwardCategory(name, mapsTo));
            category.Finish();
        }
        return categories;
    }

    private static List<AwardResult> ReadResults(Fields fields, List<AwardCategory> categories)
    {
        var results = new List<AwardResult>();
        foreach (var result in fields.Mappings("results"))
        {
            if (ReadResult(result, categories) is { } read) results.Add(read);
            result.Finish();
        }
        return results;
    }

    private static AwardResult? ReadResult(Fields fields, List<AwardCategory> categories)
    {
        var practice = fields.TextNode("practice") is { } node ? fields.SlugOf(node) : null;
        var title = fields.Text("title");
        var (country, place, note) = (CountryField.Read(fields), fields.Text("place"), fields.Text("note"));
        var outcome = fields.Word<Outcome>("outcome");
        var category = ReadCategory(fields, categories);
        if (fields.Has("practice") == fields.Has("title"))
            fields.Problems.Add(fields.Place, ProblemCode.ResultIncomplete, "A result needs either the slug of an entry or a title", "write \"practice: slug\", or \"title:\" and \"country:\" where there is no entry yet");
        return outcome is null ? null : new AwardResult(category, outcome.Value, practice, title, country, place, note);
    }

    private static string? ReadCategory(Fields fields, List<AwardCategory> categories)
    {
        if (fields.TextNode("category") is not { } node) return null;
        var name = node.Value.Trim();
        if (categories.Exists(category => category.Name == name)) return name;
        var nearest = NearestWord.Find(name, categories.Select(category => category.Name));
        fields.Problems.Add(node, ProblemCode.AwardCategoryUnknown, $"This edition has no category \"{name}\"",
            nearest is null ? "add it under \"categories\"" : $"did you mean \"{nearest}\"?");
        return null;
    }
}
