using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>The keys of a practice.</summary>
internal static class PracticeKeys
{
    public const int MostCategories = 3;
    public const int LongestTitle = 200;

    private static readonly KeyTable Lead = new(
        new Key("name", KeyShape.Text, "The name.", "Peter Hanke") { Required = true },
        new Key("role", KeyShape.Text, "The office at that time.", "city councillor"));

    private static readonly KeyTable Link = new(
        new Key("url", KeyShape.Address, "The whole address.", "\"https://kood.tech/en/\"") { Required = true },
        new Key("title", KeyShape.Text, "The words of the link. Without them, the name of the site is shown.", "kood"));

    private static readonly KeyTable Result = new(
        new Key("claim", KeyShape.Text, "What changed.", "Estonian schools reached") { Required = true },
        new Key("value", KeyShape.Text, "The figure as the source gives it.", "about 90,000"),
        new Key("unit", KeyShape.Text, "What the figure counts.", "schools"),
        new Key("period", KeyShape.Text, "When, or by when.", "by November 2019"),
        new Key("source", KeyShape.Text, "The id of the source that says so.", "final-report"));

    private static readonly KeyTable Source = new(
        new Key("title", KeyShape.Text, "The page's own title. Without it, the name of the site is shown.", "Final report of the trial"),
        new Key("url", KeyShape.Address, "The whole address, beginning with https:// or http://.", "\"https://example.org/report\""),
        new Key("id", KeyShape.Slug, "A short name in small letters, so that a result can point to this source.", "final-report"),
        new Key("publisher", KeyShape.Text, "Who published it, where the page says so.", "City of Barcelona"),
        new Key("date", KeyShape.Date, "When it was published, where the page says so.", "2024-05-15"),
        new Key("archive", KeyShape.Address, "The address of an archived copy.", "\"https://web.archive.org/web/2024/https://example.org/report\""))
    { AnyOf = ["title", "url"] };

    public static KeyTable All { get; } = new(
        new Key("title", new TextShape(LongestTitle), "The project's English title, at most 200 characters.", "Culture Token") { Required = true },
        new Key("summary", KeyShape.Text, "One sentence that says who did what where, at most 200 characters.", "Older people in Bern were matched with a volunteer nearby.") { Required = true },
        new Key("categories", KeyShape.Many(KeyShape.Slug, 1, MostCategories), "One to three names of files in content/categories, without .md, the main one first.", "[ecology, digitalisation]") { Required = true },
        new Key("status", KeyShape.Word<Status>(), "What became of it.", "ended") { Required = true },
        new Key("sources", KeyShape.Many(new MapShape(Source, "url"), 1), "At least one public source, as an address or key by key.", "[{ title: Final report, url: \"https://example.org/report\" }]") { Required = true },
        new Key("country", KeyShape.Country, "Two letters of ISO 3166-1; the United Kingdom is GB, Kosovo XK, the European Union EU. Expected: without it there is a warning.", "AT"),
        new Key("original_title", KeyShape.Text, "The title in the language of the place.", "Kultur-Token"),
        new Key("original_lang", KeyShape.Language, "The language of that title, as a code.", "de"),
        new Key("place", KeyShape.Text, "City, region or another place.", "Vienna"),
        new Key("level", KeyShape.Word<Level>(), "Who acted.", "local"),
        new Key("started", KeyShape.Date, "When it began, as precisely as it is known.", "2020-02-26"),
        new Key("ended", KeyShape.Date, "When it was over.", "2021-10"),
        new Key("status_note", KeyShape.Text, "One sentence that explains the status.", "The latest dated fact is of 2021."),
        new Key("checked", KeyShape.Date, "When an editor last looked at the sources.", "2026-11"),
        new Key("organisation", KeyShape.Text, "The body in charge.", "City of Vienna"),
        new Key("lead", KeyShape.Many(new MapShape(Lead, "name")), "Holders of public office who led it. Nobody else.", "[{ name: Peter Hanke, role: city councillor }]"),
        new Key("partners", KeyShape.Many(KeyShape.Text), "Others who took part.", "[Wien Museum, Volkstheater]"),
        new Key("results", KeyShape.Many(new MapShape(Result, "claim")), "What changed, claim by claim.", "[{ claim: Schools reached, value: \"28\" }]"),
        new Key("evidence", KeyShape.Word<Evidence>(), "How well the results are supported.", "claimed"),
        new Key("cost", KeyShape.Text, "What it cost, in words, with currency and period.", "EUR 240,000 a year"),
        new Key("funding", KeyShape.Many(KeyShape.Text), "Who paid.", "[EEA Grants]"),
        new Key("links", KeyShape.Many(new MapShape(Link, "url")), "Pages of the practice itself, as an address or key by key.", "[{ title: kood, url: \"https://kood.tech/en/\" }]"),
        new Key("related", KeyShape.Many(KeyShape.Slug), "File names of entries that belong to this one, without .md.", "[ricicli-viaggi]"),
        new Key("tags", KeyShape.Many(KeyShape.Text), "Words that a searcher would type.", "[mobility, culture]"),
        new Key("lang", KeyShape.Language, "The language of the entry's own text. Without it, en.", "de"),
        new Key("aliases", KeyShape.Many(KeyShape.Slug), "Earlier file names of this entry, without .md, the oldest first.", "[kultur-token]"),
        new Key("withdrawn", KeyShape.Text, "Why the entry was taken back, in one sentence for readers.", "The city asked us to correct it first."),
        new Key("draft", KeyShape.Flag, "A draft is never public. Remove the line when the entry is ready.", "true"),
        new Key("published", KeyShape.Moment, "From when the entry is public: a date, or a date with a time.", "2026-12-01"),
        new Key("expires", KeyShape.Moment, "From when it is public no more.", "2027-06-30 12:00"));
}
