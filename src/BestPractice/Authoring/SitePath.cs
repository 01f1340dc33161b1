using System.Text.RegularExpressions;

namespace BestPractice.Authoring;

/// <summary>
/// Addresses inside the site as editors write them. Both <c>/practices/culture-token</c> and the file itself,
/// <c>../practices/culture-token.md</c>, stand for the page <c>/practices/culture-token</c>; <c>../images/x.png</c> for <c>/images/x.png</c>.
/// </summary>
internal static partial class SitePath
{
    /// <summary>The path on the site, or null when the address is not inside it.</summary>
    public static string? TryParse(string url)
    {
        if (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains('\\', StringComparison.Ordinal)) return url;
        var file = RelativeFile().Match(url);
        if (!file.Success) return null;
        var folder = file.Groups["folder"].Value;
        return folder is "pages" ? $"/{file.Groups["name"].Value}" : $"/{folder}/{file.Groups["name"].Value}";
    }

    [GeneratedRegex(@"^(\.\./)+((?<folder>practices|categories|collections|countries|awards|pages)/(?<name>[a-z0-9-]+)\.md|(?<folder>images)/(?<name>[A-Za-z0-9._-]+))\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RelativeFile();
}
