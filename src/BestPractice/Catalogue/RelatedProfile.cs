using BestPractice.Practices;

namespace BestPractice.Catalogue;

/// <summary>A term of a practice and how much it tells of it.</summary>
internal readonly record struct TermWeight(Term Term, float Weight);

/// <summary>A tag as its editor wrote it, with its terms.</summary>
internal sealed record TagTerms(string Written, IReadOnlyList<Term> Terms);

/// <summary>What two practices are compared by.</summary>
internal sealed class RelatedProfile
{
    private const int TermsKept = 24;
    private const float TagWeight = 5, TitleWeight = 4, SummaryWeight = 3, Least = 2;

    public required Practice Practice { get; init; }
    public required PlaceKinds Kinds { get; init; }
    public required IReadOnlyList<(AwardEdition Edition, AwardResult Result)> Awards { get; init; }
    public required IReadOnlyList<TagTerms> Tags { get; init; }
    public required HashSet<Term> Title { get; init; }
    /// <summary>The terms of title, summary and tags.</summary>
    public required HashSet<Term> Front { get; init; }
    /// <summary>The place with its country, folded; null when it is not one town or region.</summary>
    public required string? Place { get; init; }
    /// <summary>First every term with the count of its weighted occurrences, after <see cref="Weigh"/> the few that tell most, in the order of their numbers and together of length 1.</summary>
    public IReadOnlyList<TermWeight> Terms { get; private set; } = [];

    /// <summary>Reads a practice and counts it at each of its terms.</summary>
    public static RelatedProfile Read(Practice practice, IEnumerable<(AwardEdition Edition, AwardResult Result)> awards, WordList words)
    {
        var tags = practice.Tags.Select(tag => new TagTerms(tag, [.. words.Read(tag).Select(word => word.Term)])).Where(tag => tag.Terms.Count > 0).ToList();
        var counts = new Dictionary<Term, float>();
        foreach (var term in tags.SelectMany(tag => tag.Terms))
        {
            term.IsTag = true;
            Add(term, TagWeight);
        }
        var title = words.Read(practice.Title).Select(word => word.Term).ToHashSet();
        foreach (var term in title) Add(term, TitleWeight);
        foreach (var (term, _) in words.Read(practice.Summary, isRunningText: true)) Add(term, SummaryWeight);
        var front = counts.Keys.ToHashSet();
        foreach (var section in practice.Sections)
        foreach (var (term, _) in words.Read(section.Text, isRunningText: true))
            Add(term, 1);
        var kept = counts.Where(pair => pair.Value >= Least).Select(pair => new TermWeight(pair.Key, pair.Value)).ToArray();
        foreach (var pair in kept) pair.Term.CountPractice();
        return new RelatedProfile
        {
            Practice = practice, Kinds = PlaceKind.Of(practice), Awards = [.. awards], Tags = tags, Title = title, Front = front, Terms = kept,
            Place = practice.Place is { } place ? $"{practice.Country?.Code} {Folding.Fold(place)}" : null,
        };

        void Add(Term term, float weight) => counts[term] = counts.GetValueOrDefault(term) + weight;
    }

    /// <summary>Keeps the terms that tell most: TF-IDF, without what only this practice has and what too many have.</summary>
    /// <param name="practices">How many practices there are.</param>
    public void Weigh(int practices)
    {
        var tooMany = Math.Max(10, practices / 5);
        var telling = Terms.Where(pair => pair.Term.Practices > 1 && pair.Term.Practices <= tooMany)
            .Select(pair => pair with { Weight = (1 + MathF.Log(pair.Weight)) * MathF.Log(1 + (float)practices / pair.Term.Practices) })
            .OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Term.Number)
            .Take(TermsKept).OrderBy(pair => pair.Term.Number).ToArray();
        var length = MathF.Sqrt(telling.Sum(pair => pair.Weight * pair.Weight));
        Terms = [.. telling.Select(pair => pair with { Weight = pair.Weight / length })];
    }
}
