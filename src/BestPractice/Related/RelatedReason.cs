using System.Runtime.InteropServices;
using BestPractice.Practices;

namespace BestPractice.Related;

/// <summary>A first estimate of how near another practice is.</summary>
/// <param name="Other">The number of the other.</param>
/// <param name="Likeness">How alike their words are.</param>
/// <param name="Beyond">What else they have in common.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Nearness(int Other, float Likeness, float Beyond)
{
    /// <summary>The nearest first, and of equal ones the lower number.</summary>
    public static int Compare(Nearness one, Nearness other) =>
        (other.Likeness + other.Beyond).CompareTo(one.Likeness + one.Beyond) is var order && order != 0 ? order : one.Other.CompareTo(other.Other);
}

/// <summary>How near two practices are, and the subjects that they have in common.</summary>
/// <param name="Other">The number of the other.</param>
/// <param name="Score">The higher, the nearer.</param>
/// <param name="Subjects">The subjects, for <see cref="RelatedReason.InWords"/>.</param>
/// <param name="HasReason">False when there is nothing to say.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Kinship(int Other, float Score, IReadOnlyList<Subject> Subjects, bool HasReason)
{
    /// <summary>The nearest first, and of equal ones the lower number.</summary>
    public static int Compare(Kinship one, Kinship other) => other.Score.CompareTo(one.Score) is var order && order != 0 ? order : one.Other.CompareTo(other.Other);
}

/// <summary>Compares practices by what they have in common.</summary>
/// <param name="subjects">Names the common subjects.</param>
/// <param name="categories">The categories by id.</param>
internal sealed class RelatedReason(SharedSubject subjects, IReadOnlyDictionary<Slug, Category> categories)
{
    private const int MostParts = 2;
    private const float SamePlace = 0.15f, SameMainCategory = 0.12f, SameCountry = 0.08f, SameKind = 0.06f, SameCategory = 0.04f, SameAward = 0.03f, SameLevel = 0.02f;

    /// <summary>Words that no reason names count less.</summary>
    private const float Unnamed = 0.3f;

    private static readonly string[] CountriesWithArticle = ["Bahamas", "Comoros", "Gambia", "Isle", "Islands", "Maldives", "Netherlands", "Philippines", "Republic", "Seychelles", "Territories", "United"];

    /// <summary>A first, quick estimate of how near two practices are.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="number">The number of the other.</param>
    public static Nearness Estimate(RelatedProfile one, RelatedProfile other, int number) => new(number, SharedSubject.Likeness(one, other), Beyond(one, other));

    /// <summary>The close look at two practices; the words come later, since only few are told.</summary>
    public static Kinship Of(RelatedProfile one, RelatedProfile other, Nearness near)
    {
        var named = SharedSubject.Of(one, other, near.Likeness);
        var score = SharedSubject.Weight(named) + Unnamed * near.Likeness + near.Beyond;
        return new Kinship(near.Other, score, named, named.Count > 0 || one.HasCategoryOf(other) || one.IsInCountryOf(other) || KindWeight(one.Kinds & other.Kinds) > SameAward);
    }

    /// <summary>Why two practices are near, for readers: <c>also waste and fees, also a village</c>; empty when there is nothing to say.</summary>
    public string InWords(RelatedProfile one, RelatedProfile other, Kinship kinship) => !kinship.HasReason ? ""
        : string.Join(", ", Parts(one, other, kinship.Subjects).OrderByDescending(part => part.Weight).Take(MostParts).Select(part => "also " + part.Words));

    private static float Beyond(RelatedProfile one, RelatedProfile other) =>
        (one.Categories[0] == other.Categories[0] ? SameMainCategory : one.HasCategoryOf(other) ? SameCategory : 0)
        + (one.IsInPlaceOf(other) ? SamePlace : one.IsInCountryOf(other) ? SameCountry : 0)
        + KindWeight(one.Kinds & other.Kinds)
        + (CommonAward(one, other) is null ? 0 : SameAward);

    private IEnumerable<(string Words, float Weight)> Parts(RelatedProfile one, RelatedProfile other, IReadOnlyList<Subject> named)
    {
        if (named.Count > 0) yield return (subjects.InWords(named), SharedSubject.Weight(named));
        else if (one.Practice.Categories.FirstOrDefault(other.Practice.Categories.Contains) is { } common) yield return (categories[common].Name, SameCategory);
        if (one.IsInPlaceOf(other)) yield return ($"in {one.Practice.Place}", SamePlace);
        else if (one.IsInCountryOf(other)) yield return (In(one.Practice.Country!), SameCountry);
        var kinds = one.Kinds & other.Kinds;
        if (PlaceKind.InWords(kinds) is { } kind) yield return (kind, KindWeight(kinds));
        if (CommonAward(one, other) is { } award) yield return ($"a {ValueNames.Of(award.Result.Outcome).ToLowerInvariant()} of {award.Edition.Label}", SameAward);
    }

    private static float KindWeight(PlaceKinds kinds) => (kinds & ~PlaceKinds.Levels) != PlaceKinds.None ? SameKind : kinds != PlaceKinds.None ? SameLevel : 0;

    private static (AwardEdition Edition, AwardResult Result)? CommonAward(RelatedProfile one, RelatedProfile other)
    {
        foreach (var award in one.Awards)
        foreach (var known in other.Awards)
            if (known.Result.Outcome == award.Result.Outcome && known.Edition.Slug == award.Edition.Slug) return award;
        return null;
    }

    private static string In(Country country) => country.Code == "EU" ? "across the EU"
        : country.Name.Split(' ').Any(CountriesWithArticle.Contains) ? $"in the {country.Name}" : $"in {country.Name}";
}
