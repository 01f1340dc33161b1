using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Authoring;

/// <summary>
/// What only the whole content shows: references, duplicates, clashes. A reference to a file that exists but has errors of its own is fine,
/// so that one fault is told once.
/// </summary>
internal sealed class ContentRules(ContentFolder folder, IEnumerable<Country> countries)
{
    private readonly HashSet<string> _practices = folder.SlugsOf(ContentKind.Practices);
    private readonly HashSet<string> _categories = folder.SlugsOf(ContentKind.Categories);
    private readonly LinkTargets _targets = new(folder, countries);
    private readonly Dictionary<(Type, Slug), string> _firstFiles = [];
    private readonly Dictionary<string, string> _practiceFiles = folder.PathsOf(ContentKind.Practices);
    private readonly Dictionary<Slug, string> _aliases = [];
    private readonly HashSet<int> _orders = [];

    /// <summary>Adds to the problems of an entry; entries come in the order of their paths, and null is passed over.</summary>
    public void Check(object? read)
    {
        switch (read)
        {
            case ReadEntry<Practice> practice:
                CheckSlug(practice, practice.Entry.Slug);
                CheckPractice(practice.Entry, practice.Fields);
                CheckLinks(practice);
                break;
            case ReadEntry<AwardEdition> edition:
                CheckSlug(edition, edition.Entry.Slug);
                CheckEdition(edition.Fields);
                CheckLinks(edition);
                break;
            case ReadEntry<Category> category:
                CheckSlug(category, category.Entry.Id);
                CheckLinks(category);
                break;
            case ReadEntry<Collection> collection:
                CheckSlug(collection, collection.Entry.Slug);
                CheckCollection(collection.Entry, collection.Fields);
                CheckLinks(collection);
                break;
            case ReadEntry<CountryText> country:
                CheckSlug(country, country.Entry.Slug);
                CheckLinks(country);
                break;
            case ReadEntry<ContentPage> page:
                CheckSlug(page, page.Entry.Slug);
                if (LinkTargets.IsReserved(page.Entry.Slug.Value)) page.Problems.Add(1, 1, ProblemCode.AliasClash, $"The address /{page.Entry.Slug} belongs to the program", "rename the file");
                CheckLinks(page);
                break;
        }
    }

    private void CheckLinks<T>(ReadEntry<T> entry)
    {
        foreach (var link in entry.Links.Where(link => link.IsInside)) _targets.Check(link, entry.Problems);
    }

    private void CheckPractice(Practice practice, Fields fields)
    {
        CheckKnown(fields.TextNodes("categories"), _categories, ProblemCode.CategoryUnknown, "category", fields);
        CheckKnown(fields.TextNodes("related"), _practices, ProblemCode.PracticeUnknown, "practice", fields);
        CheckAliases(practice, fields);
        foreach (var node in fields.TextNodes("related").Where(node => node.Value.Trim() == practice.Slug.Value))
            fields.Problems.Add(node, ProblemCode.ValueUnknown, "The entry names itself as related", "remove it from the list");
    }

    private void CheckEdition(Fields edition)
    {
        foreach (var category in edition.Mappings("categories"))
            CheckKnown(category.TextNodes("maps_to"), _categories, ProblemCode.CategoryUnknown, "category", edition);
        var practices = edition.Mappings("results").Select(result => result.TextNode("practice")).OfType<YamlText>().ToList();
        CheckKnown(practices, _practices, ProblemCode.PracticeUnknown, "practice", edition);
        foreach (var twice in practices.GroupBy(node => node.Value).SelectMany(group => group.Skip(1)))
            edition.Problems.Add(twice, ProblemCode.ValueDuplicate, $"The practice \"{twice.Value}\" has two results in this edition", "keep the higher one");
    }

    /// <summary>The other collection is not named: which one comes first depends on which of them can be read.</summary>
    private void CheckCollection(Collection collection, Fields fields)
    {
        CheckKnown(fields.Mappings("entries").Select(entry => entry.TextNode("practice")).OfType<YamlText>(), _practices, ProblemCode.PracticeUnknown, "practice", fields);
        if (collection.Order > 0 && !_orders.Add(collection.Order))
            fields.Problems.Add(fields.Node("order")!, ProblemCode.OrderDuplicate, $"Another collection has the order {collection.Order}, too", "give each its own");
    }

    private void CheckSlug<T>(ReadEntry<T> entry, Slug slug)
    {
        if (_firstFiles.TryAdd((typeof(T), slug), entry.Problems.Path)) return;
        entry.Problems.Add(1, 1, ProblemCode.SlugDuplicate, $"Two files have the name \"{slug}\": {_firstFiles[(typeof(T), slug)]} and this one", "rename one of them");
    }

    private void CheckAliases(Practice practice, Fields fields)
    {
        foreach (var node in fields.TextNodes("aliases"))
        {
            if (Slug.TryParse(node.Value.Trim()) is { } alias && AliasClash(alias, practice, fields.Problems.Path) is var (sentence, remedy))
                fields.Problems.Add(node, ProblemCode.AliasClash, sentence, remedy);
        }
    }

    /// <summary>An alias leads to its entry in one step: it is no entry's name, so that none leads in a circle or takes an entry's place, and it stands once.</summary>
    private (string Sentence, string Remedy)? AliasClash(Slug alias, Practice practice, string path)
    {
        if (alias == practice.Slug) return ($"\"{alias}\" is this entry's present name", "remove it: an alias is a name that the entry had before");
        if (_practiceFiles.TryGetValue(alias.Value, out var file))
            return ($"\"{alias}\" is the name of an entry that exists: {file}", "remove the alias; if both files tell of one practice, join them and delete the one with the old name");
        if (_aliases.TryAdd(alias, path)) return null;
        return _aliases[alias] == path ? ($"The alias \"{alias}\" is named twice", "name it once")
            : ($"\"{alias}\" is an alias in {_aliases[alias]} already", $"keep it in one file; {practice.Slug} cannot have it too");
    }

    private static void CheckKnown(IEnumerable<YamlText> nodes, HashSet<string> known, ProblemCode code, string noun, Fields fields)
    {
        foreach (var node in nodes.Where(node => Slug.TryParse(node.Value.Trim()) is { } slug && !known.Contains(slug.Value)))
            fields.Problems.Add(node, code, $"There is no {noun} \"{node.Value}\"",
                NearestWord.Find(node.Value, known) is { } nearest ? $"did you mean \"{nearest}\"?" : $"write the file name of a {noun} without .md");
    }
}
