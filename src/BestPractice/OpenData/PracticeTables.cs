using BestPractice.Practices;
using static BestPractice.OpenData.DataColumn;

namespace BestPractice.OpenData;

/// <summary>Practices and all that hangs on them.</summary>
internal static class PracticeTables
{
    private const string SomeSlug = "culture-token";

    private static DataTable Practices { get; } = new("practices", "A practice: a piece of political work, and what public sources say of it.", ["slug"],
    [
        Slug("slug", "The name of the practice in addresses. It may change; the old one then leads to the new one.", SomeSlug),
        Address("id", "The address that the practice had first. It names the practice for good, even when it is renamed.", "https://example.org/practices/culture-token").As(addresses => addresses.Practice),
        Address("url", "The page of the practice.", "https://example.org/practices/culture-token").As(addresses => addresses.Practice),
        Text("title", "The project's English title.", "Culture Token"),
        Text("original_title", "The title in the language of the place.", "Kultur-Token").OrNone("No other title is known."),
        new("original_lang", DataType.Language, "The language of the original title.", "de") { Absent = "There is no other title, or its language is not known." },
        new("lang", DataType.Language, "The language in which the entry is written.", "en"),
        Text("summary", "One sentence: who did what where.", "Residents of Vienna could earn tokens for culture by walking."),
        Text("country", "The country, as a code of ISO 3166-1; XK is Kosovo, EU the European Union.", "AT").OrNone("No source ties the practice to one country."),
        Text("place", "City, region or another place.", "Vienna").OrNone("Not documented."),
        Word<Level>("level", "Who acted: a town (local), a region (regional), a country (national), the European Union (eu), or citizens, associations and companies (civic).").OrNone("Not documented."),
        Date("started", "When it began.", "2020-02-26").OrNone("Not documented."),
        Date("ended", "When it was over.", "2021-10").OrNone("Not over, or not documented."),
        Word<Status>("status", "What became of it: decided but not begun (planned), on trial (pilot), at work (running), taken up more widely (scaled), over (ended), undone by a later decision (reversed), or not known (unknown)."),
        Text("status_note", "One sentence that explains the status.", "The latest dated fact is of 2021.").OrNone("There is nothing to explain."),
        Text("organisation", "The body in charge.", "City of Vienna").OrNone("Not documented."),
        Word<Evidence>("evidence", "How well the effect is supported: nobody states one (none), those involved or the press do (claimed), figures were counted over time (monitored), a named evaluation exists (evaluated), somebody outside evaluated it (independent).").OrNone("Nobody has judged it yet."),
        Word<Depth>("depth", "How much is told: at least two of problem, action and results (full), or less (brief)."),
        Text("cost", "What it cost, in words, with currency and period.", "EUR 240,000 a year").OrNone("Not documented."),
        Date("checked", "When an editor last looked at the sources.", "2026-11").OrNone("Not known."),
        Instant("published", "When the entry appeared.").OrNone("Neither the entry nor its history says so."),
        Instant("changed", "When the entry last changed, by the history of its file.").OrNone("The history does not say so."),
    ])
    { References = [new("country", "countries", "code")] };

    private static DataColumn Practice { get; } = Slug("practice", "The practice: its slug in practices.", SomeSlug);

    private static DataTable Sections { get; } = new("sections", "A section of the text of a practice, in the editors' own sentences.", ["practice", "kind"],
    [
        Practice,
        Word<SectionKind>("kind", "Which section: what was wrong (problem), what was done (action), what came of it (results), what did not work (failures), how to do it elsewhere (elsewhere).")
            with { Told = (kind, _) => Vocabulary<SectionKind>.WordFor((SectionKind)(long)kind) },
        Text("heading", "Its heading on the page.", "What did not work") with { Told = (kind, _) => Section.AllHeadings[(int)(long)kind] },
        new("markdown", DataType.Markdown, "Its text with marks and whole addresses.", "It ended in **2021**.") { Told = (text, addresses) => addresses.InMarkdown((string)text) },
        new("text", DataType.Prose, "The same without marks.", "It ended in 2021."),
    ])
    { References = [ToPractice] };

    private static DataTable Results { get; } = Part("practice_results", "One thing that changed, by how much, and who says so.", "Its place among the results of the practice.",
        [
            Text("claim", "What changed.", "Schools reached"),
            Text("value", "The figure as the source gives it: text, since “about 90,000” is one.", "about 90,000").OrNone("The claim has no figure."),
            Text("unit", "What the figure counts.", "items a year").OrNone("The claim says it, or there is no figure."),
            Text("period", "When, or by when.", "by November 2019").OrNone("Not documented."),
            Slug("source", "The source that says so: its id in practice_sources.", "final-report").OrNone("Not tied to a single source; the sources of the practice support it as a whole."),
        ]) with { References = [ToPractice, new(["practice", "source"], "practice_sources", ["practice", "id"])] };

    private static DataTable Sources { get; } = Part("practice_sources", "A public source of a practice.", "Its place among the sources of the practice.",
        [
            Slug("id", "Its name within the practice.", "final-report").OrNone("No result points to it."),
            Text("title", "Its title; the name of the site where the page has none.", "Final report of the trial"),
            Address("url", "Its address.", "https://example.org/report").OrNone("It is not on the web."),
            Text("publisher", "Who published it.", "City of Barcelona").OrNone("Not documented."),
            Date("date", "When it was published.", "2024-05-15").OrNone("Not documented."),
            Address("archive", "An archived copy.", "https://web.archive.org/web/2024/https://example.org/report").OrNone("None is named."),
        ]) with { Unique = ["practice", "id"] };

    /// <summary>In the order of the dictionary.</summary>
    public static IReadOnlyList<DataTable> All { get; } =
    [
        Practices,
        Part("practice_categories", "A category of a practice.", "1 is the main category.", [Slug("category", "The category: its slug in categories.", "ecology")])
            with { References = [ToPractice, new("category", "categories", "slug")] },
        Sections, Results, Sources,
        Part("practice_links", "A page of the practice itself.", "Its place among the links of the practice.",
            [Text("title", "The words of the link.", "kood"), Address("url", "Its address.", "https://kood.tech/en/")]),
        Part("practice_leads", "A holder of public office who led a practice.", "The place among those of the practice.",
            [Text("name", "The name.", "Peter Hanke"), Text("role", "The office at that time.", "city councillor").OrNone("Not documented.")]),
        Part("practice_partners", "Another body that took part in a practice.", "Its place among those of the practice.", [Text("name", "The name.", "Wien Museum")]),
        Part("practice_funding", "Who paid for a practice.", "Its place among those of the practice.", [Text("name", "The name.", "EEA Grants")]),
        Part("practice_tags", "A word that somebody may search for.", "Its place among those of the practice.", [Text("tag", "The word.", "mobility")]),
        Part("practice_related", "Another practice to read next.", "The nearest first.",
            [Slug("related", "The other practice: its slug in practices.", "ricicli-viaggi"), Text("reason", "Why, for readers.", "also waste and fees, also in Italy")])
            with { References = [ToPractice, new("related", "practices", "slug")] },
        new("practice_aliases", "A slug that a practice had before; its address leads to the present one.", ["alias"], [Slug("alias", "The earlier slug.", "kultur-token"), Practice]) { References = [ToPractice] },
    ];

    private static DataReference ToPractice => new("practice", "practices", "slug");

    private static DataTable Part(string name, string meaning, string position, IReadOnlyList<DataColumn> columns) =>
        new(name, meaning, ["practice", "position"], [Practice, Position(position), .. columns]) { References = [ToPractice] };
}
