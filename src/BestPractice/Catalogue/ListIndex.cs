namespace BestPractice.Catalogue;

/// <summary>
/// What every list needs, kept in memory while its index is in use: which practices have each value of each facet, and each order of all practices.
/// Read once from the tables, which stay the only truth.
/// </summary>
public sealed class ListIndex
{
    private readonly Dictionary<(Facet Facet, string Value), PracticeSet> _having;
    private readonly Dictionary<(string Edition, string Outcome), PracticeSet> _awarded;
    private readonly Dictionary<SortOrder, int[]> _orders;
    private readonly PracticeSet _none;
    private readonly int _largest;

    internal ListIndex(
        IReadOnlyDictionary<Facet, IReadOnlyList<FacetValue>> values, ILookup<(Facet Facet, string Value), int> having,
        ILookup<(string Edition, string Outcome), int> awarded, Dictionary<SortOrder, int[]> orders)
    {
        Values = values;
        _largest = orders[SortOrder.Title].DefaultIfEmpty().Max();
        _none = PracticeSet.Of([], _largest);
        All = PracticeSet.Of(orders[SortOrder.Title], _largest);
        _having = having.ToDictionary(group => group.Key, group => PracticeSet.Of(group, _largest));
        _awarded = awarded.ToDictionary(group => group.Key, group => PracticeSet.Of(group, _largest));
        _orders = orders;
    }

    /// <summary>Every value that a facet knows, in the order of the page.</summary>
    public IReadOnlyDictionary<Facet, IReadOnlyList<FacetValue>> Values { get; }

    /// <summary>All practices.</summary>
    public PracticeSet All { get; }

    /// <summary>The row numbers of all practices in an order other than <see cref="SortOrder.Best"/>.</summary>
    public IReadOnlyList<int> InOrder(SortOrder order) => _orders[order];

    /// <summary>A set of row numbers of this index.</summary>
    public PracticeSet SetOf(IEnumerable<int> ids) => PracticeSet.Of(ids.Where(All.Contains), _largest);

    /// <summary>
    /// The practices that all facets but one let through: values of a facet are alternatives, facets narrow each other.
    /// Edition and outcome have to be of one and the same award.
    /// </summary>
    public PracticeSet Matching(FacetChoices choices, Facet? except = null)
    {
        var matching = All;
        foreach (var facet in choices.All.Select(choice => choice.Facet).Distinct().Where(facet => facet != except && facet is not (Facet.Edition or Facet.Outcome)))
            matching = matching.And(AnyOf(choices[facet].Select(value => _having.GetValueOrDefault((facet, value), _none))));
        return except is Facet.Edition or Facet.Outcome ? matching : matching.And(Awarded(choices[Facet.Edition], choices[Facet.Outcome]));
    }

    /// <summary>The practices with one value of a facet, as it stands beside the choices in the others.</summary>
    public PracticeSet Having(Facet facet, string value, FacetChoices others) => facet switch
    {
        Facet.Edition => Awarded([value], others[Facet.Outcome]),
        Facet.Outcome => Awarded(others[Facet.Edition], [value]),
        _ => _having.GetValueOrDefault((facet, value), _none),
    };

    private PracticeSet Awarded(IReadOnlyList<string> editions, IReadOnlyList<string> outcomes)
    {
        if (editions.Count == 0 && outcomes.Count == 0) return All;
        var awarded = AnyOf(_awarded.Where(pair => Allows(editions, pair.Key.Edition) && Allows(outcomes, pair.Key.Outcome)).Select(pair => pair.Value));
        return editions.Count == 0 && outcomes.Contains(FacetChoices.Unknown) ? awarded.Or(_having.GetValueOrDefault((Facet.Outcome, FacetChoices.Unknown), _none)) : awarded;
    }

    private static bool Allows(IReadOnlyList<string> values, string value) => values.Count == 0 || values.Contains(value);

    private PracticeSet AnyOf(IEnumerable<PracticeSet> sets) => sets.Aggregate(_none, (any, set) => any.Or(set));
}
