namespace BestPractice.Web.Pages.Shared;

/// <summary>The seal of a winner (gold) or finalist (outlined).</summary>
/// <param name="Outcome">The word of the outcome.</param>
/// <param name="Edition">The edition's label, for those who cannot see the seal.</param>
/// <param name="Year">The year of the ceremony, which the seal shows.</param>
public sealed record MedalView(string Outcome, string Edition, int Year)
{
    public string Label => $"{Wording.OutcomeName(Outcome)}, Innovation in Politics Awards {Edition}";

    public string Rim => Outcome == "winner" ? "Award winner" : "Award finalist";
}
