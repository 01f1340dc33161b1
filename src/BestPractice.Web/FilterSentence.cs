using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Web;

/// <summary>A filter as an English phrase: <c>Winners and finalists of 2024 in Poland or Lithuania, about Education, status running, with “water”</c>.</summary>
public static class FilterSentence
{
    public static string Of(PracticeFilter filter, Func<Facet, string, string> nameOf)
    {
        var what = What(filter, nameOf);
        if (Names(Facet.Edition) is { Count: > 0 } editions) what += $" of {Wording.Join(editions, "or")}";
        if (Names(Facet.Country) is { Count: > 0 } countries) what += $" in {Wording.Join(countries, "or")}";
        var more = string.Join(", ", new[]
        {
            Names(Facet.Category) is { Count: > 0 } categories ? $"about {Wording.Join(categories, "or")}" : null,
            OneOf("level", Facet.Level), OneOf("status", Facet.Status), OneOf("evidence", Facet.Evidence),
            Names(Facet.Depth) is { Count: > 0 } depths ? Wording.Join([.. depths.Select(Small)], "or") : null,
            Names(Facet.Checked) is { Count: > 0 } times ? Wording.Join([.. times.Select(Small)], "or") : null,
            filter.Words.Length > 0 ? $"with “{filter.Words}”" : null,
        }.Where(part => part is not null));
        return more.Length == 0 ? what : what.Contains(' ', StringComparison.Ordinal) || filter.Choices.All.Any(choice => choice.Facet > Facet.Outcome) ? $"{what}, {more}" : $"{what} {more}";

        List<string> Names(Facet facet) =>
            [.. filter.Choices[facet].Select(value => facet == Facet.Country && value == FacetChoices.Unknown ? "no single country" : nameOf(facet, value))];

        string? OneOf(string noun, Facet facet) => Names(facet) is { Count: > 0 } names ? $"{noun} {Wording.Join([.. names.Select(Small)], "or")}" : null;
    }

    private static string What(PracticeFilter filter, Func<Facet, string, string> nameOf)
    {
        var chosen = filter.Choices[Facet.Outcome].OrderBy(value => Vocabulary<Outcome>.TryParse(value) ?? (Outcome)int.MaxValue)
            .Select(value => value == FacetChoices.Unknown ? "Practices without a known award" : nameOf(Facet.Outcome, value) + "s");
        var outcomes = chosen.Select((name, position) => position == 0 ? name : Small(name)).ToList();
        return outcomes.Count == 0 ? "Practices" : Wording.Join(outcomes, "and");
    }

    /// <summary>In the middle of a sentence; names of two capitalised words stay as they are.</summary>
    private static string Small(string name) => name == "European Union" ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
