using BestPractice.Practices;

namespace BestPractice.Related;

/// <summary>How near two practices are, and why in words for readers: <c>also waste and fees, also a village</c>; no words when there is nothing to say.</summary>
internal readonly record struct Kinship(float Score, string Reason);

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
    public static float Estimate(RelatedProfile one, RelatedProfile other) => SharedSubject.Likeness(one, other) + Beyond(one, other);

    /// <summary>The close look at two practices.</summary>
    public Kinship Of(RelatedProfile one, RelatedProfile other)
    {
        var subject = subjects.Of(one, other);
        var parts = Parts(one, other, subject).OrderByDescending(part => part.Weight).Take(MostParts).ToList();
        var score = (subject?.Weight ?? 0) + Unnamed * SharedSubject.Likeness(one, other) + Beyond(one, other);
        return new Kinship(score, parts.Any(part => part.Weight > SameAward) ? string.Join(", ", parts.Select(part => "also " + part.Words)) : "");
    }

    private static float Beyond(RelatedProfile one, RelatedProfile other) =>
        (one.Practice.Categories[0] == other.Practice.Categories[0] ? SameMainCategory : one.Practice.Categories.Any(other.Practice.Categories.Contains) ? SameCategory : 0)
        + (IsSamePlace(one, other) ? SamePlace : IsSameCountry(one, other) ? SameCountry : 0)
        + KindWeight(one.Kinds & other.Kinds)
        + (CommonAward(one, other) is null ? 0 : SameAward);

    private IEnumerable<(string Words, float Weight)> Parts(RelatedProfile one, RelatedProfile other, (string Words, float Weight)? subject)
    {
        if (subject is { } named) yield return named;
        else if (one.Practice.Categories.FirstOrDefault(other.Practice.Categories.Contains) is { } common) yield return (categories[common].Name, SameCategory);
        if (IsSamePlace(one, other)) yield return ($"in {one.Practice.Place}", SamePlace);
        else if (IsSameCountry(one, other)) yield return (In(one.Practice.Country!), SameCountry);
        var kinds = one.Kinds & other.Kinds;
        if (PlaceKind.InWords(kinds) is { } kind) yield return (kind, KindWeight(kinds));
        if (CommonAward(one, other) is { } award) yield return ($"a {ValueNames.Of(award.Result.Outcome).ToLowerInvariant()} of {award.Edition.Label}", SameAward);
    }

    private static bool IsSamePlace(RelatedProfile one, RelatedProfile other) => one.Place is not null && one.Place == other.Place;

    private static bool IsSameCountry(RelatedProfile one, RelatedProfile other) => one.Practice.Country is { } country && country == other.Practice.Country;

    private static float KindWeight(PlaceKinds kinds) => (kinds & ~PlaceKinds.Levels) != PlaceKinds.None ? SameKind : kinds != PlaceKinds.None ? SameLevel : 0;

    private static (AwardEdition Edition, AwardResult Result)? CommonAward(RelatedProfile one, RelatedProfile other)
    {
        foreach (var award in one.Awards)
            if (other.Awards.Any(known => known.Edition.Slug == award.Edition.Slug && known.Result.Outcome == award.Result.Outcome)) return award;
        return null;
    }

    private static string In(Country country) => country.Code == "EU" ? "across the EU"
        : country.Name.Split(' ').Any(CountriesWithArticle.Contains) ? $"in the {country.Name}" : $"in {country.Name}";
}
