using System.Globalization;
using System.Text.RegularExpressions;
using BestPractice.Practices;

namespace BestPractice.OpenData;

/// <summary>What the values of a published column look like.</summary>
public enum DataType
{
    /// <summary>Text on one line.</summary>
    Text,
    /// <summary>A name in addresses.</summary>
    Slug,
    /// <summary>One of the words that the column lists.</summary>
    Word,
    /// <summary>A whole number.</summary>
    Number,
    /// <summary>A date as precise as it is known.</summary>
    Date,
    /// <summary>An instant in UTC.</summary>
    Instant,
    /// <summary>A whole address.</summary>
    Address,
    /// <summary>A language.</summary>
    Language,
    /// <summary>CommonMark.</summary>
    Markdown,
    /// <summary>A piece of HTML.</summary>
    Html,
    /// <summary>Text of several lines without markup.</summary>
    Prose,
}

/// <summary>What each type says of its values, in words and as a form.</summary>
public static partial class DataTypes
{
    /// <summary>What a value is, for readers of the dictionary.</summary>
    public static string Meaning(DataType type) => type switch
    {
        DataType.Slug => "small letters, digits and hyphens: a name in addresses",
        DataType.Word => "one of a few fixed words",
        DataType.Number => "a whole number",
        DataType.Date => "a date as precise as it is known: 2019, 2019-03 or 2019-03-14",
        DataType.Instant => "an instant in UTC (RFC 3339): 2019-03-14T09:30:00Z",
        DataType.Address => "a whole address, beginning with https:// or http://",
        DataType.Language => "a language (BCP 47), such as de",
        DataType.Markdown => "text with marks (CommonMark)",
        DataType.Html => "a piece of HTML",
        DataType.Prose => "text of several lines without markup",
        _ => "text on one line",
    };

    /// <summary>The form of a value that every value has, as a regular expression of JSON Schema; null where any text will do.</summary>
    public static string? PatternOf(DataType type) => type switch
    {
        DataType.Slug => "^[a-z0-9]+(-[a-z0-9]+)*$",
        DataType.Date => @"^[12]\d{3}(-\d{2}(-\d{2})?)?$",
        DataType.Instant => @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$",
        DataType.Address => "^https?://.+$",
        DataType.Language => "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
        _ => null,
    };

    /// <summary>True when a value that is there is one of a column.</summary>
    public static bool Fits(DataColumn column, object value) => column.Type switch
    {
        DataType.Number => value is long,
        DataType.Word => value is string word && column.Words.Contains(word),
        DataType.Text => value is string { Length: > 0 } text && !text.Contains('\n', StringComparison.Ordinal),
        DataType.Date => PartialDate.TryParse(value as string) is not null,
        DataType.Instant => value is string instant && DateTimeOffset.TryParseExact(instant, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        DataType.Slug => value is string slug && Slug.TryParse(slug) is not null,
        DataType.Address => value is string address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https"),
        DataType.Language => value is string language && Language().IsMatch(language),
        _ => value is string { Length: > 0 },
    };

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Language();
}
