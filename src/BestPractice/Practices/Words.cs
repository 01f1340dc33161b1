namespace BestPractice.Practices;

/// <summary>Who acted.</summary>
public enum Level
{
    /// <summary>A town, city or district.</summary>
    Local,
    /// <summary>A region, province or federal state.</summary>
    Regional,
    /// <summary>A country.</summary>
    National,
    /// <summary>The European Union.</summary>
    Eu,
    /// <summary>Citizens, an association or a company, without an office.</summary>
    Civic,
}

/// <summary>What became of a practice.</summary>
public enum Status
{
    /// <summary>Decided, not begun.</summary>
    Planned,
    /// <summary>On trial.</summary>
    Pilot,
    /// <summary>In operation.</summary>
    Running,
    /// <summary>Taken up by others or made larger.</summary>
    Scaled,
    /// <summary>Over.</summary>
    Ended,
    /// <summary>Undone by a later decision.</summary>
    Reversed,
    /// <summary>No source says.</summary>
    Unknown,
}

/// <summary>How well the effect of a practice is supported.</summary>
public enum Evidence
{
    /// <summary>Nobody says what came of it.</summary>
    None,
    /// <summary>Those who run it, or the press, say so.</summary>
    Claimed,
    /// <summary>Figures were counted over time.</summary>
    Monitored,
    /// <summary>A named evaluation exists.</summary>
    Evaluated,
    /// <summary>Somebody outside evaluated it.</summary>
    Independent,
}

/// <summary>What an award edition decided about a practice.</summary>
public enum Outcome
{
    /// <summary>First in its category.</summary>
    Winner,
    /// <summary>Among the best of its category.</summary>
    Finalist,
    /// <summary>Named by the jury beyond winners and finalists.</summary>
    SpecialMention,
    /// <summary>Entered and accepted.</summary>
    Nominee,
}

/// <summary>How long ago an editor looked at the sources.</summary>
public enum Freshness
{
    /// <summary>Within 24 months.</summary>
    Recent,
    /// <summary>Longer ago.</summary>
    Stale,
    /// <summary>No date is given.</summary>
    Unknown,
}

/// <summary>How much of a practice is told.</summary>
public enum Depth
{
    /// <summary>At least two of the problem, what was done and what came of it.</summary>
    Full,
    /// <summary>Less than that.</summary>
    Brief,
}
