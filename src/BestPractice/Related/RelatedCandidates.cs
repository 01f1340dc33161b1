using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BestPractice.Related;

/// <summary>
/// Finds the few practices that are worth a close look: those that share a term, a category, the country or the place. Of a long list only a stretch is taken,
/// the next ones after the practice itself, so that the work for one practice does not grow with their number.
/// </summary>
internal sealed class RelatedCandidates
{
    private const int Stretch = 100;
    private const int Kept = 32;

    /// <summary>For each practice the lists in which it stands, and what standing there weighs.</summary>
    private readonly (List<int> List, float Weight)[][] _lists;

    public RelatedCandidates(IReadOnlyList<RelatedProfile> profiles)
    {
        var byTerm = new Dictionary<Term, List<int>>();
        var byTrait = new Dictionary<string, List<int>>();
        _lists = [.. profiles.Select((profile, number) => profile.Terms.Select(pair => (ListOf(byTerm, pair.Term, number), pair.Weight))
            .Concat(Traits(profile).Select(trait => (ListOf(byTrait, trait.Trait, number), trait.Weight))).ToArray())];

        static List<int> ListOf<T>(Dictionary<T, List<int>> lists, T key, int number) where T : notnull
        {
            if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
            list.Add(number);
            return list;
        }
    }

    /// <summary>What one thread counts with.</summary>
    public Estimates Begin() => new(_lists);

    private static IEnumerable<(string Trait, float Weight)> Traits(RelatedProfile profile)
    {
        var (category, country) = (profile.Categories[0], profile.Practice.Country?.Code);
        foreach (var any in profile.Categories) yield return ($"any {any}", 0.04f);
        yield return ($"main {category}", 0.08f);
        if (country is not null) yield return ($"{country}", 0.08f);
        if (country is not null) yield return ($"{category} {country}", 0.01f);
        if (profile.Place is { } place) yield return ($"in {place}", 0.07f);
    }

    /// <summary>First estimates of how near others are, for one practice after another.</summary>
    public sealed class Estimates((List<int> List, float Weight)[][] lists)
    {
        private readonly float[] _estimates = new float[lists.Length];
        private readonly List<int> _met = [];

        /// <summary>The numbers of the nearest practices by a first estimate, in no order.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public IReadOnlyList<int> Of(int number)
        {
            _met.Clear();
            foreach (var (list, weight) in lists[number]) Meet(number, list, weight);
            var nearest = new PriorityQueue<int, (float, int)>(Kept);
            foreach (var other in _met)
            {
                if (nearest.Count < Kept) nearest.Enqueue(other, (_estimates[other], -other));
                else if (nearest.TryPeek(out _, out var least) && _estimates[other] >= least.Item1) nearest.EnqueueDequeue(other, (_estimates[other], -other));
                _estimates[other] = 0;
            }
            return [.. nearest.UnorderedItems.Select(item => item.Element)];
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Meet(int number, List<int> list, float weight)
        {
            var numbers = CollectionsMarshal.AsSpan(list);
            var next = numbers.BinarySearch(number);
            for (var left = Math.Min(Stretch, numbers.Length - 1); left > 0; left--)
            {
                if (++next == numbers.Length) next = 0;
                var other = numbers[next];
                if (_estimates[other] == 0) _met.Add(other);
                _estimates[other] += weight;
            }
        }
    }
}
