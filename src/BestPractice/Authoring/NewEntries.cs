using System.Globalization;
using System.Text;
using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Authoring;

/// <summary>Starter files that pass the check as they are.</summary>
/// <param name="folder">The content that is there already.</param>
/// <param name="report">The same, read.</param>
public sealed class NewEntries(ContentFolder folder, ContentReport report)
{
    /// <summary>Names made of a title end at a word before this many characters.</summary>
    private const int LongestName = 60;

    private const int EntriesToBegin = 3;
    private const string Introduction = "Write the introduction here.\n";

    private static readonly Dictionary<string, string> NothingKnown = [];

    /// <summary>A practice as a draft. It names no country, which the check warns of until the editor does.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="name">Its slug; without it, one is made of the title.</param>
    public NewEntry Practice(string title, string? name)
    {
        if (report.Categories.Count == 0) return NewEntry.Refused("There is no category yet, and a practice needs one. Begin with: new category \"Name\"");
        var values = new Dictionary<string, string>
        {
            ["title"] = Starter.Quote(OneLine(title)),
            ["summary"] = "Say here in one sentence who did what where.",
            ["categories"] = $"[{report.Categories[0].Id}]",
            ["status"] = Vocabulary<Status>.WordFor(Status.Unknown),
            ["sources"] = "[{ title: Write here what the source is called }]",
            ["draft"] = "true",
        };
        var known = new Dictionary<string, string> { ["categories"] = $"There are: {string.Join(", ", report.Categories.Select(category => category.Id))}." };
        return TitleFault(title, PracticeKeys.LongestTitle) ?? Place(ContentKind.Practices, name, title, () => Starter.Write(PracticeKeys.All, values, known, Section.AllHeadings));
    }

    /// <summary>An award edition. It has no draft.</summary>
    /// <param name="year">The year of its ceremony.</param>
    /// <param name="name">Its slug; without it, the year.</param>
    public NewEntry Edition(string year, string? name)
    {
        var limits = (NumberShape)EditionKeys.All["year"].Shape;
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < limits.Minimum || number > limits.Maximum)
            return NewEntry.Refused($"\"{year}\" is not a year from {limits.Minimum} to {limits.Maximum}. Write the year of the ceremony, for example: new edition 2026");
        var values = new Dictionary<string, string> { ["label"] = Starter.Quote(year), ["year"] = year };
        return Place(ContentKind.Awards, name, year, () => Starter.Write(EditionKeys.All, values, NothingKnown, []));
    }

    /// <summary>A category, the last in order. It has no draft.</summary>
    /// <param name="title">Its name for readers.</param>
    /// <param name="name">Its slug; without it, one is made of the title.</param>
    public NewEntry Category(string title, string? name)
    {
        var order = report.Categories.Select(category => category.Order).DefaultIfEmpty().Max() + 1;
        if (order > CategoryKeys.LastOrder) return NewEntry.Refused($"The last category has the order {CategoryKeys.LastOrder}, and none can follow. Give it a lower one first.");
        var values = new Dictionary<string, string>
        {
            ["name"] = Starter.Quote(OneLine(title)),
            ["summary"] = "Say here in one sentence what belongs in this category.",
            ["order"] = order.ToString(CultureInfo.InvariantCulture),
        };
        return TitleFault(title, KeyShape.MaximumText) ?? Place(ContentKind.Categories, name, title, () => Starter.Write(CategoryKeys.All, values, NothingKnown, []));
    }

    /// <summary>A collection of the first practices, the last in order. It has no draft.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="name">Its slug; without it, one is made of the title.</param>
    public NewEntry Collection(string title, string? name)
    {
        var first = report.Practices.Where(practice => practice.Withdrawn is null).Take(EntriesToBegin).Select(practice => $"{{ practice: {practice.Slug}, comment: Say here why to read it. }}").ToList();
        if (first.Count == 0) return NewEntry.Refused("There is no practice yet, and a collection needs some. Begin with: new practice \"Title\"");
        var order = report.Collections.Select(collection => collection.Order).DefaultIfEmpty().Max() + 1;
        if (order > CollectionKeys.LastOrder) return NewEntry.Refused($"The last collection has the order {CollectionKeys.LastOrder}, and none can follow. Give it a lower one first.");
        var values = new Dictionary<string, string>
        {
            ["title"] = Starter.Quote(OneLine(title)),
            ["summary"] = "Say here in one sentence what these practices show together.",
            ["order"] = order.ToString(CultureInfo.InvariantCulture),
            ["entries"] = $"[{string.Join(", ", first)}]",
        };
        return TitleFault(title, PracticeKeys.LongestTitle) ?? Place(ContentKind.Collections, name, title, () => Starter.Write(CollectionKeys.All, values, NothingKnown, []) + Introduction);
    }

    /// <summary>The introduction to a country. It has no draft.</summary>
    /// <param name="name">The country's name, in addresses or for readers, or its code.</param>
    public NewEntry Country(string name)
    {
        var country = Countries.WithCode(name.Trim()) ?? Countries.WithOtherName(name) ?? Countries.WithSlug(SlugOf(name)?.Value);
        if (country is null) return NewEntry.Refused($"\"{OneLine(name)}\" is not a country.{(CountryReader.Nearest(name) is { } near ? $" Try: new country {near}" : " Write its English name, for example: new country germany")}");
        var values = new Dictionary<string, string> { ["summary"] = Starter.Quote($"Say here in one sentence what to know of political work in {country.Name}.") };
        if (new TakenNames(folder).Fault(ContentKind.Countries, country.Slug) is { } taken) return NewEntry.Refused(taken);
        return new NewEntry($"{Vocabulary<ContentKind>.WordFor(ContentKind.Countries)}/{country.Slug}.md", Starter.Write(CountryKeys.All, values, NothingKnown, []) + Introduction, null);
    }

    private NewEntry Place(ContentKind kind, string? name, string title, Func<string> write)
    {
        var slug = name is null ? SlugOf(title) : Slug.TryParse(name);
        if (slug is null && name is null) return NewEntry.Refused($"\"{title}\" holds no letter that an address can have. Choose one: --slug some-name");
        if (slug is null) return NewEntry.Refused($"\"{name}\" cannot be an address: it takes lower-case letters, digits and single hyphens, at most {Slug.MaximumLength} characters.{(SlugOf(name!) is { } near ? $" Try: --slug {near}" : "")}");
        if (new TakenNames(folder).Fault(kind, slug) is { } taken) return NewEntry.Refused($"{taken} Choose another name: --slug some-name");
        return new NewEntry($"{Vocabulary<ContentKind>.WordFor(kind)}/{slug}.md", write(), null);
    }

    /// <summary>The first spelling of each word in Latin letters, as many words as fit.</summary>
    private static Slug? SlugOf(string title)
    {
        var words = TextWord.Of(title).Select(word => Spellings.Of(word.In(title)).Select(Slug.From).FirstOrDefault(slug => slug is not null)).OfType<Slug>();
        var name = string.Join('-', words);
        if (name.Length <= LongestName) return Slug.TryParse(name);
        var end = name.LastIndexOf('-', LongestName);
        return Slug.TryParse(name[..(end > 0 ? end : LongestName)]);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static NewEntry? TitleFault(string title, int maximum)
    {
        var line = OneLine(title);
        if (line.Length == 0) return NewEntry.Refused("The title is empty. Write it in double quotes: \"Title of it\"");
        if (line.Length > maximum) return NewEntry.Refused($"The title has {line.Length} characters; {maximum} are allowed.");
        return line.Any(char.IsControl) || line.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) ? NewEntry.Refused("The title holds a character that cannot be seen.") : null;
    }
}
