using BestPractice.Catalogue;

namespace BestPractice.Web;

/// <summary>A filter as an English phrase: <c>Winners and finalists of 2024 in Poland or Lithuania, about Education, with “water”</c>.</summary>
public static class FilterSentence
{
    public static string Of(PracticeFilter filter, Func<Facet, string, string> nameOf)
    {
        var outcomes = Names(Facet.Outcome).Select((name, index) => (index == 0 ? name : name.ToLowerInvariant()) + "s").ToList();
        var sentence = outcomes.Count == 0 ? "Practices" : Wording.Join(outcomes, "and");
        if (Names(Facet.Edition) is { Count: > 0 } editions) sentence += $" of {Wording.Join(editions, "or")}";
        if (Names(Facet.Country) is { Count: > 0 } countries) sentence += $" in {Wording.Join(countries, "or")}";
        if (Names(Facet.Category) is { Count: > 0 } categories) sentence += $", about {Wording.Join(categories, "or")}";
        if (filter.Words.Length > 0) sentence += $", with “{filter.Words}”";
        return sentence;

        List<string> Names(Facet facet) => [.. filter.Choices[facet].Select(value => nameOf(facet, value))];
    }
}
