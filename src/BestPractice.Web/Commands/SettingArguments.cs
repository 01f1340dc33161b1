namespace BestPractice.Web.Commands;

/// <summary>What stands on the command line besides commands: settings as <c>--Name=value</c> or <c>--Name value</c>, and nothing else.</summary>
internal static class SettingArguments
{
    private static readonly string[] Names = ["urls", "allowedhosts", "environment", "contentroot", "applicationname"];
    private static readonly string[] Sections = ["site:", "serilog:", "kestrel:", "logging:"];

    // The settings of OpenTelemetry have no section but a common beginning.
    private const string Telemetry = "otel_";

    /// <summary>A sentence about the first word that is no setting, or null: a misspelt command must not start a site.</summary>
    public static string? Fault(IReadOnlyList<string> words)
    {
        for (var position = 0; position < words.Count; position++)
        {
            var word = words[position];
            if (!IsSetting(word)) return $"\"{word}\" is neither a command nor a setting. Try --help.";
            if (!word.Contains('=', StringComparison.Ordinal)) position++;
        }
        return null;
    }

    private static bool IsSetting(string word)
    {
        if (!word.StartsWith("--", StringComparison.Ordinal)) return false;
        var name = word[2..].Split('=')[0].ToLowerInvariant();
        return Names.Contains(name) || name.StartsWith(Telemetry, StringComparison.Ordinal) || Sections.Any(section => $"{name}:".StartsWith(section, StringComparison.Ordinal));
    }
}
