namespace BestPractice.Practices;

/// <summary>The fixed words of the content as readers see them.</summary>
public static class ValueNames
{
    /// <summary>For example <c>Winner</c>.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Winner => "Winner",
        Outcome.Finalist => "Finalist",
        Outcome.SpecialMention => "Special mention",
        _ => "Nominee",
    };

    /// <summary>For example <c>Local</c>.</summary>
    public static string Of(Level level) => level switch
    {
        Level.Local => "Local",
        Level.Regional => "Regional",
        Level.National => "National",
        Level.Eu => "European Union",
        _ => "Civic, outside public office",
    };

    /// <summary>For example <c>On trial</c>.</summary>
    public static string Of(Status status) => status switch
    {
        Status.Planned => "Planned",
        Status.Pilot => "On trial",
        Status.Running => "Running",
        Status.Scaled => "Taken up more widely",
        Status.Ended => "Ended",
        Status.Reversed => "Reversed",
        _ => "Not known",
    };

    /// <summary>For example <c>Counted over time</c>.</summary>
    public static string Of(Evidence evidence) => evidence switch
    {
        Evidence.None => "Nobody states an effect",
        Evidence.Claimed => "Claimed by those involved or the press",
        Evidence.Monitored => "Counted over time",
        Evidence.Evaluated => "Evaluated",
        _ => "Evaluated from outside",
    };

    /// <summary>For example <c>Checked within two years</c>.</summary>
    public static string Of(Freshness freshness) => freshness switch
    {
        Freshness.Recent => "Checked within two years",
        Freshness.Stale => "Not checked for two years",
        _ => "Never checked",
    };

    /// <summary>For example <c>Full record</c>.</summary>
    public static string Of(Depth depth) => depth == Depth.Full ? "Full record" : "Brief record";
}
