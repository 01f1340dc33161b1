using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>A file of <c>content/practices</c> as a practice.</summary>
internal sealed class PracticeReader(PublicationReader publication)
{
    internal const int MonthsUntilStale = 24;

    /// <summary>The practice; with errors among its problems it is only good enough to be checked further.</summary>
    public ReadEntry<Practice> Read(Slug slug, FrontMatter file, FileProblems problems)
    {
        var fields = new Fields(PracticeKeys.All, file.Fields, problems);
        var title = fields.Text("title");
        var summary = SummaryField.Read(fields);
        var categories = ReadCategories(fields);
        var status = fields.Word<Status>("status") ?? Status.Unknown;
        var (started, ended) = ReadDates(fields);
        var sources = SourceReader.Read(fields);
        var results = ResultReader.Read(fields, sources);
        var country = ReadCountry(fields);
        var body = Prose.Read(file.Body, file.BodyLine, problems);
        var sections = body is null ? [] : SectionReader.Read(body, file.BodyLine, problems);
        var practice = new Practice
        {
            Slug = slug, Title = title ?? "", Summary = summary ?? "", Categories = categories, Status = status,
            Country = country, Started = started, Ended = ended, Sources = sources, Results = results, Sections = sections,
            OriginalTitle = fields.Text("original_title") is { } original ? new ForeignText(original, LanguageTag.Read(fields, "original_lang")) : null,
            Place = fields.Text("place"),
            Level = fields.Word<Level>("level"),
            StatusNote = fields.Text("status_note"),
            Checked = fields.Date("checked"),
            Organisation = fields.Text("organisation"),
            Leads = ReadLeads(fields),
            Partners = fields.Texts("partners"),
            Evidence = fields.Word<Evidence>("evidence"),
            Cost = fields.Text("cost"),
            Funding = fields.Texts("funding"),
            Links = ReadLinks(fields),
            Related = fields.Slugs("related"),
            Aliases = fields.Slugs("aliases"),
            Withdrawn = fields.Text("withdrawn"),
            Publication = publication.Read(fields),
            Language = LanguageTag.Read(fields, "lang") ?? "en",
            Tags = fields.Texts("tags"),
        };
        if (practice.Checked is { } day) practice = practice with { StaleFrom = publication.Midnight(day.FirstDayMoreThan(MonthsUntilStale)) };
        if (practice.OriginalTitle is null) LanguageTag.Read(fields, "original_lang");
        fields.Finish();
        return new ReadEntry<Practice>(practice, file, fields, body?.Links ?? [], problems);
    }

    private static IReadOnlyList<Slug> ReadCategories(Fields fields)
    {
        if (fields.Node("categories") is not { } node) return [];
        var categories = fields.Slugs("categories");
        if (node is YamlList { Items.Count: var count and (< 1 or > PracticeKeys.MostCategories) })
            fields.Problems.Add(node, ProblemCode.ValueCount, $"The entry has {count} categories", "name one to three, the main one first");
        if (categories.Distinct().Count() < categories.Count)
            fields.Problems.Add(node, ProblemCode.ValueDuplicate, "A category is named twice", "name it once");
        return categories;
    }

    private static (PartialDate? Started, PartialDate? Ended) ReadDates(Fields fields)
    {
        var (started, ended) = (fields.Date("started"), fields.Date("ended"));
        if (started is not null && ended is not null && ended.IsBefore(started))
            fields.Problems.Add(fields.Node("ended")!, ProblemCode.DateOrder, $"It ended ({ended}) before it started ({started})", "check both dates");
        return (started, ended);
    }

    private static Country? ReadCountry(Fields fields)
    {
        if (fields.Has("country")) return CountryField.Read(fields);
        fields.Problems.Add(fields.Place, ProblemCode.CountryMissing, "The entry names no country", "add \"country: XX\" with the ISO code where there is one; EU stands for the Union");
        return null;
    }

    private static List<Lead> ReadLeads(Fields fields)
    {
        var leads = new List<Lead>();
        foreach (var lead in fields.Mappings("lead"))
        {
            var (name, role) = (lead.Text("name"), lead.Text("role"));
            if (name is not null) leads.Add(new Lead(name, role));
            lead.Finish();
        }
        return leads;
    }

    private static List<Link> ReadLinks(Fields fields)
    {
        var links = new List<Link>();
        foreach (var link in fields.Mappings("links"))
        {
            var title = link.Text("title");
            if (link.Address("url") is { } url) links.Add(new Link(title ?? url.Host, url));
            link.Finish();
        }
        return links;
    }
}
