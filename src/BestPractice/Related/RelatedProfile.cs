using System.Runtime.InteropServices;
using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Related;

/// <summary>A term of a practice and how much it tells of it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermWeight(Term Term, int Number, float Weight);

/// <summary>A word of title or summary that may be named as a subject, as it was written.</summary>
internal readonly record struct FrontWord(Term Term, string Written);

/// <summary>A tag as its editor wrote it, with its words.</summary>
/// <param name="Written">The tag.</param>
/// <param name="Name">Its words in the singular, folded: by this two tags are the same.</param>
/// <param name="Singulars">The same one by one.</param>
/// <param name="Terms">Their terms.</param>
/// <param name="IsWhole">False when a word was passed over that says nothing alone: "e-sports" is no sport, a "just transition" not any one.</param>
internal sealed record TagWords(string Written, string Name, string[] Singulars, Term[] Terms, bool IsWhole)
{
    /// <summary>True when it is more than plain words.</summary>
    public bool IsSubject { get; } = !Array.TrueForAll(Terms, term => term.IsGeneric);

    /// <summary>True when title, summary and tags have all its words.</summary>
    public bool IsIn(RelatedProfile profile)
    {
        if (!IsWhole) return Array.Exists(profile.Tags, tag => tag.Name == Name);
        foreach (var word in Singulars)
            if (!profile.Front.ContainsKey(word)) return false;
        return true;
    }

    public static TagWords Of(string tag, Lexicon words)
    {
        var read = words.Read(tag).ToList();
        var isWhole = read.Count == TextWord.Of(tag).Count();
        return new TagWords(tag, isWhole ? string.Join(' ', read.Select(word => word.Singular)) : Folding.Fold(tag), [.. read.Select(word => word.Singular)], [.. read.Select(word => word.Term)], isWhole);
    }
}

/// <summary>What two practices are compared by.</summary>
internal sealed class RelatedProfile
{
    private const int TermsKept = 24;
    private const float TagWeight = 5, TitleWeight = 4, SummaryWeight = 3, Least = 2;

    public required Practice Practice { get; init; }
    public required PlaceKinds Kinds { get; init; }
    public required (AwardEdition Edition, AwardResult Result)[] Awards { get; init; }
    public required TagWords[] Tags { get; init; }
    /// <summary>The words of the title in the singular.</summary>
    public required HashSet<string> Title { get; init; }
    /// <summary>The words of summary, title and tags by their singular.</summary>
    public required Dictionary<string, FrontWord> Front { get; init; }
    /// <summary>Those of them that can be a common subject, once <see cref="Choose"/> has been called.</summary>
    public Dictionary<string, FrontWord> Nameable { get; private set; } = [];
    /// <summary>The place with its country, folded; null when it is not one town or region.</summary>
    public required string? Place { get; init; }
    /// <summary>The words of place and country, which are told as a place.</summary>
    public required string[] Where { get; init; }
    /// <summary>The ids of its categories, the main one first.</summary>
    public required string[] Categories { get; init; }
    /// <summary>First every term with the count of its weighted occurrences, after <see cref="Weigh"/> the few that tell most, in the order of their numbers and together of length 1.</summary>
    public TermWeight[] Terms { get; private set; } = [];
    /// <summary>The numbers of <see cref="Terms"/>: comparing reads nothing else.</summary>
    public int[] Numbers { get; private set; } = [];
    /// <summary>The weights of <see cref="Terms"/>.</summary>
    public float[] Weights { get; private set; } = [];

    /// <summary>Reads a practice and counts it at each of its terms.</summary>
    public static RelatedProfile Read(Practice practice, IEnumerable<(AwardEdition Edition, AwardResult Result)> awards, Lexicon words)
    {
        var tags = practice.Tags.Select(tag => TagWords.Of(tag, words)).Where(tag => tag.Terms.Length > 0).DistinctBy(tag => tag.Name).ToArray();
        var title = words.Read(practice.Title).ToList();
        var summary = words.Read(practice.Summary, isRunningText: true).ToList();
        var counts = new Dictionary<Term, float>();
        foreach (var term in tags.SelectMany(tag => tag.Terms)) Add(term, TagWeight);
        foreach (var word in title) Add(word.Term, TitleWeight);
        foreach (var word in summary) Add(word.Term, SummaryWeight);
        var front = new Dictionary<string, FrontWord>();
        foreach (var word in summary) front.TryAdd(word.Singular, new FrontWord(word.Term, word.Word.In(practice.Summary)));
        foreach (var word in title) front.TryAdd(word.Singular, new FrontWord(word.Term, word.Word.In(practice.Title)));
        foreach (var tag in tags.Where(tag => tag.IsWhole))
            for (var i = 0; i < tag.Terms.Length; i++) front.TryAdd(tag.Singulars[i], new FrontWord(tag.Terms[i], tag.Singulars[i]));
        foreach (var section in practice.Sections)
        foreach (var word in words.Read(section.Text, isRunningText: true))
            Add(word.Term, 1);
        var kept = counts.Where(pair => pair.Value >= Least).Select(pair => new TermWeight(pair.Key, 0, pair.Value)).ToArray();
        foreach (var pair in kept) pair.Term.CountPractice();
        return new RelatedProfile
        {
            Practice = practice, Kinds = PlaceKind.Of(practice), Awards = [.. awards], Tags = tags, Terms = kept,
            Title = [.. title.Select(word => word.Singular)], Front = front,
            Where = Folding.Fold($"{practice.Place} {practice.Country?.Name}").Split(' ', ',', '-'), Categories = [.. practice.Categories.Select(category => category.Value)],
            Place = practice.Place is { } place ? $"{practice.Country?.Code} {Folding.Fold(place)}" : null,
        };

        void Add(Term term, float weight) => CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _) += weight;
    }

    /// <summary>True when they have a category in common.</summary>
    public bool HasCategoryOf(RelatedProfile other)
    {
        foreach (var category in Categories)
            if (Array.IndexOf(other.Categories, category) >= 0) return true;
        return false;
    }

    public bool IsInPlaceOf(RelatedProfile other) => Place is not null && Place == other.Place;

    public bool IsInCountryOf(RelatedProfile other) => Practice.Country is { } country && country.Code == other.Practice.Country?.Code;

    /// <summary>Chooses the words that can be a common subject: known ones, and those of the title, which two practices have to have in common there. The place is told as a place.</summary>
    public void Choose(IReadOnlySet<string> known) => Nameable = Front
        .Where(word => !word.Value.Term.IsGeneric && (known.Contains(word.Key) || Title.Contains(word.Key)) && Array.IndexOf(Where, word.Key) < 0).ToDictionary(StringComparer.Ordinal);

    /// <summary>Keeps the terms that tell most: TF-IDF, without what only this practice has and what too many have.</summary>
    /// <param name="practices">How many practices there are.</param>
    public void Weigh(int practices)
    {
        var tooMany = Math.Max(10, practices / 5);
        var telling = Terms.Where(pair => pair.Term.Practices > 1 && pair.Term.Practices <= tooMany)
            .Select(pair => pair with { Number = pair.Term.Number, Weight = (1 + MathF.Log(pair.Weight)) * MathF.Log(1 + (float)practices / pair.Term.Practices) })
            .OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Number)
            .Take(TermsKept).OrderBy(pair => pair.Number).ToArray();
        var length = MathF.Sqrt(telling.Sum(pair => pair.Weight * pair.Weight));
        Terms = [.. telling.Select(pair => pair with { Weight = pair.Weight / length })];
        Numbers = Array.ConvertAll(Terms, pair => pair.Number);
        Weights = Array.ConvertAll(Terms, pair => pair.Weight);
    }
}
