namespace BestPractice.Related;

/// <summary>
/// Finds the few practices that are worth a close look: those that share a term, a category, the country or the place. Of a long list only a stretch is taken,
/// the next ones after the practice itself, so that the work for one practice does not grow with their number.
/// </summary>
internal sealed class RelatedCandidates
{
    private const int Stretch = 100;
    private const int Kept = 32;

    private readonly IReadOnlyList<RelatedProfile> _profiles;
    private readonly Dictionary<Term, List<int>> _byTerm = [];
    private readonly Dictionary<string, List<int>> _byTrait = [];

    public RelatedCandidates(IReadOnlyList<RelatedProfile> profiles)
    {
        _profiles = profiles;
        for (var number = 0; number < profiles.Count; number++)
        {
            foreach (var pair in profiles[number].Terms) Add(_byTerm, pair.Term, number);
            foreach (var (trait, _) in Traits(profiles[number])) Add(_byTrait, trait, number);
        }

        static void Add<T>(Dictionary<T, List<int>> lists, T key, int number) where T : notnull
        {
            if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
            list.Add(number);
        }
    }

    /// <summary>The numbers of the nearest practices by a first estimate, in no order.</summary>
    /// <param name="number">The practice.</param>
    /// <param name="estimates">Zeros, one for each practice; zeros again afterwards.</param>
    public IReadOnlyList<int> Of(int number, float[] estimates)
    {
        var met = new List<int>();
        foreach (var (term, _, weight) in _profiles[number].Terms) Meet(_byTerm[term], weight);
        foreach (var (trait, weight) in Traits(_profiles[number])) Meet(_byTrait[trait], weight);
        var nearest = new PriorityQueue<int, (float, int)>(Kept);
        foreach (var other in met)
        {
            if (nearest.Count < Kept) nearest.Enqueue(other, (estimates[other], -other));
            else if (nearest.TryPeek(out _, out var least) && estimates[other] >= least.Item1) nearest.EnqueueDequeue(other, (estimates[other], -other));
            estimates[other] = 0;
        }
        return [.. nearest.UnorderedItems.Select(item => item.Element)];

        void Meet(List<int> list, float weight)
        {
            var self = list.BinarySearch(number);
            for (var step = 1; step <= Math.Min(Stretch, list.Count - 1); step++)
            {
                var other = list[(self + step) % list.Count];
                if (estimates[other] == 0) met.Add(other);
                estimates[other] += weight;
            }
        }
    }

    private static IEnumerable<(string Trait, float Weight)> Traits(RelatedProfile profile)
    {
        var (category, country) = (profile.Practice.Categories[0].Value, profile.Practice.Country?.Code);
        foreach (var any in profile.Practice.Categories) yield return ($"any {any}", 0.04f);
        yield return ($"main {category}", 0.08f);
        if (country is not null) yield return ($"{country}", 0.08f);
        if (country is not null) yield return ($"{category} {country}", 0.01f);
        if (profile.Place is { } place) yield return ($"in {place}", 0.07f);
    }
}
