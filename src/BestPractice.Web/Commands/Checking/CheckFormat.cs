namespace BestPractice.Web.Commands.Checking;

/// <summary>How the check writes what it found.</summary>
internal enum CheckFormat
{
    /// <summary>Lines for people.</summary>
    Text,
    /// <summary>One JSON document, explained in the editors' guide.</summary>
    Json,
    /// <summary>SARIF 2.1.0, for code hosts and editors.</summary>
    Sarif,
    /// <summary>Workflow commands of GitHub Actions, shown beside the lines of a pull request.</summary>
    Github,
}
