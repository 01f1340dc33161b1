namespace BestPractice.Web.Covers;

/// <summary>Draws into the square of 200 units whose top left corner is (x, y).</summary>
internal delegate string HeroMotif(int x, int y, HeroColours colours, CoverSeed seed);

/// <summary>Draws into the square of 100 units whose top left corner is (x, y).</summary>
internal delegate string SmallMotif(int x, int y, string figure, CoverSeed seed);

/// <summary>The motifs of a category; their order, and how many numbers each takes from the seed, decide every cover.</summary>
internal sealed record CoverVocabulary(HeroMotif Hero, IReadOnlyList<SmallMotif> Small);

/// <summary>Which category speaks which vocabulary.</summary>
internal static class CoverVocabularies
{
    private static readonly Dictionary<string, CoverVocabulary> ByCategory = new()
    {
        ["democracy"] = DemocracyMotifs.Vocabulary,
        ["digitalisation"] = DigitalisationMotifs.Vocabulary,
        ["ecology"] = EcologyMotifs.Vocabulary,
        ["economy"] = EconomyMotifs.Vocabulary,
        ["education"] = EducationMotifs.Vocabulary,
        ["human-rights"] = HumanRightsMotifs.Vocabulary,
        ["quality-of-life"] = QualityOfLifeMotifs.Vocabulary,
        ["community"] = CommunityMotifs.Vocabulary,
        ["local-development"] = LocalDevelopmentMotifs.Vocabulary,
        ["government"] = GovernmentMotifs.Vocabulary,
        ["health"] = HealthMotifs.Vocabulary,
    };

    /// <summary>The vocabulary of a category; an unknown one borrows that of Government.</summary>
    public static CoverVocabulary Of(string categorySlug) => ByCategory.GetValueOrDefault(categorySlug, GovernmentMotifs.Vocabulary);
}
