using System.Text.RegularExpressions;

namespace BestPractice.Practices;

/// <summary>The name of an entry in addresses and file names: lower-case ASCII letters, digits and single hyphens, at most 100 characters.</summary>
public sealed partial record Slug
{
    /// <summary>The longest slug in characters.</summary>
    public const int MaximumLength = 100;

    internal const string Form = @"^[a-z0-9]+(-[a-z0-9]+)*\z";

    private Slug(string value) => Value = value;

    /// <summary>The slug as text, for example <c>culture-token</c>.</summary>
    public string Value { get; }

    /// <summary>The slug when <paramref name="text"/> is one, else null.</summary>
    public static Slug? TryParse(string? text) =>
        text is { Length: > 0 and <= MaximumLength } && Pattern().IsMatch(text) ? new Slug(text) : null;

    /// <summary>A slug made of any text: folded to ASCII, other characters as hyphens; null when nothing is left.</summary>
    public static Slug? From(string text)
    {
        var hyphened = NonWord().Replace(Folding.Fold(text), "-").Trim('-');
        return TryParse(hyphened.Length > MaximumLength ? hyphened[..MaximumLength].TrimEnd('-') : hyphened);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(Form, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NonWord();
}
