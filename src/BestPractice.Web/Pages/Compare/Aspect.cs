namespace BestPractice.Web.Pages.Compare;

/// <summary>What practices are compared by, in the order of the rows.</summary>
public enum Aspect
{
    Category,
    Where,
    Level,
    Charge,
    When,
    Award,
    Problem,
    Action,
    Results,
    Cost,
    Funding,
    Evidence,
    Status,
    Failures,
    Elsewhere,
    Sources,
}

/// <summary>The rows for readers.</summary>
public static class AspectNames
{
    public static string Of(Aspect aspect) => aspect switch
    {
        Aspect.Charge => "In charge",
        Aspect.Problem => "The problem",
        Aspect.Action => "What they did",
        Aspect.Results => "What changed",
        Aspect.Failures => "What did not work",
        Aspect.Elsewhere => "What it takes elsewhere",
        _ => aspect.ToString(),
    };
}
