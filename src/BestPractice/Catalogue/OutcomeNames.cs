using BestPractice.Practices;

namespace BestPractice.Catalogue;

/// <summary>Award outcomes for readers.</summary>
public static class OutcomeNames
{
    /// <summary>The name of one, for example <c>Winner</c>.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Winner => "Winner",
        Outcome.Finalist => "Finalist",
        Outcome.SpecialMention => "Special mention",
        _ => "Nominee",
    };
}
