using System.Runtime.InteropServices;
using BestPractice.Practices;

namespace BestPractice.Related;

/// <summary>A practice to read after another one.</summary>
/// <param name="Id">The row number of the practice that is read.</param>
/// <param name="Position">The place among its related ones, from 0.</param>
/// <param name="Related">The row number of the other.</param>
/// <param name="Reason">Why, in words.</param>
internal sealed record RelatedPractice(int Id, int Position, int Related, string Reason);

/// <summary>Finds for each public practice the others to read after it. The same content gives the same result, whatever the machine.</summary>
internal sealed class Relatedness
{
    /// <summary>How many a practice has at most.</summary>
    public const int Most = 6;

    private const int LookedAtClosely = 16;
    private const string Picked = "picked by our editors";

    private readonly IReadOnlyList<(int Id, Practice Practice)> _practices;
    private readonly RelatedProfile[] _profiles;
    private readonly RelatedReason _reasons;
    private readonly ILookup<int, int> _links;

    private Relatedness(IEnumerable<(int Id, Practice Practice)> practices, ILookup<Slug, (AwardEdition Edition, AwardResult Result)> awards, IEnumerable<Category> categories)
    {
        // By slug, so that the lower number wins a tie.
        _practices = [.. practices.OrderBy(pair => pair.Practice.Slug.Value, StringComparer.Ordinal)];
        var words = new Lexicon();
        _profiles = [.. _practices.AsParallel().AsOrdered().Select(pair => RelatedProfile.Read(pair.Practice, awards[pair.Practice.Slug], words))];
        var number = 0;
        foreach (var term in words.Terms.OrderBy(term => term.Stem, StringComparer.Ordinal)) term.Number = number++;
        Parallel.ForEach(_profiles, profile => profile.Weigh(_profiles.Length));
        _reasons = new RelatedReason(new SharedSubject(words, _profiles), categories.ToDictionary(category => category.Id));
        _links = Links();
    }

    /// <summary>The related practices of all, in the order of their slugs and positions.</summary>
    /// <param name="practices">The public practices with their row numbers.</param>
    /// <param name="awards">Their awards.</param>
    /// <param name="categories">The categories, for their names.</param>
    public static IReadOnlyList<RelatedPractice> Of(IEnumerable<(int Id, Practice Practice)> practices, ILookup<Slug, (AwardEdition Edition, AwardResult Result)> awards, IEnumerable<Category> categories)
    {
        var all = new Relatedness(practices, awards, categories);
        var found = new IReadOnlyList<RelatedPractice>[all._profiles.Length];
        var candidates = new RelatedCandidates(all._profiles);
        Parallel.For(0, found.Length, candidates.Begin, (number, _, estimates) =>
        {
            found[number] = all.Near(number, estimates.Of(number));
            return estimates;
        }, _ => { });
        return [.. found.SelectMany(related => related)];
    }

    /// <summary>What the editors link comes first, then the nearest that a reason can be told for.</summary>
    private List<RelatedPractice> Near(int number, IReadOnlyList<int> candidates)
    {
        var self = _profiles[number];
        var links = _links[number].Distinct().ToArray();
        var linked = links.Select(other => Words(Look(RelatedReason.Estimate(self, _profiles[other], other)))).Select(pair => (pair.Other, Reason: pair.Reason.Length == 0 ? Picked : $"{Picked}, {pair.Reason}"));
        var near = new List<Nearness>(candidates.Count);
        foreach (var other in candidates)
            if (Array.IndexOf(links, other) < 0) near.Add(RelatedReason.Estimate(self, _profiles[other], other));
        near.Sort(Nearness.Compare);
        var kin = new List<Kinship>(LookedAtClosely);
        foreach (var other in CollectionsMarshal.AsSpan(near)[..Math.Min(LookedAtClosely, near.Count)])
            if (Look(other) is { HasReason: true } kinship) kin.Add(kinship);
        kin.Sort(Kinship.Compare);
        return [.. linked.Concat(kin.Take(Most).Select(Words)).Take(Most).Select((pair, position) => new RelatedPractice(_practices[number].Id, position, _practices[pair.Other].Id, pair.Reason))];

        Kinship Look(Nearness other) => RelatedReason.Of(self, _profiles[other.Other], other);

        (int Other, string Reason) Words(Kinship kinship) => (kinship.Other, _reasons.InWords(self, _profiles[kinship.Other], kinship));
    }

    /// <summary>Whom each practice names, and after those who names it.</summary>
    private ILookup<int, int> Links()
    {
        var numbers = _practices.Select((pair, number) => (pair.Practice.Slug, number)).ToDictionary(pair => pair.Slug, pair => pair.number);
        var named = _practices.SelectMany((pair, number) => pair.Practice.Related.Where(numbers.ContainsKey).Select(slug => (From: number, To: numbers[slug]))).Where(link => link.From != link.To).ToList();
        return named.Concat(named.Select(link => (From: link.To, To: link.From))).ToLookup(link => link.From, link => link.To);
    }
}
