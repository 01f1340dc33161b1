using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>What a key takes.</summary>
internal abstract record KeyShape
{
    public const int MaximumText = 500;

    /// <summary>The most characters of a value.</summary>
    public virtual int Longest => MaximumText;

    public static KeyShape Text { get; } = new TextShape(MaximumText);
    public static KeyShape Flag { get; } = new FlagShape();
    public static KeyShape Slug { get; } = new PatternShape(Practices.Slug.Form, Practices.Slug.MaximumLength, (0, int.MaxValue));
    public static KeyShape Date { get; } = new PatternShape(PartialDate.Form, MaximumText, (1000, 2999));
    public static KeyShape Moment { get; } = new PatternShape(PublicationReader.Form, MaximumText, null);
    public static KeyShape Language { get; } = new PatternShape(LanguageTag.Form, MaximumText, null);
    public static KeyShape Address { get; } = new PatternShape(WebAddress.Form, WebAddress.MaximumLength, null);
    public static KeyShape Country { get; } = new WordShape([.. Countries.All.Select(country => country.Code).Order(StringComparer.Ordinal)]);

    public static KeyShape Word<T>() where T : struct, Enum => new WordShape(Vocabulary<T>.Words);

    public static KeyShape Many(KeyShape item, int minimum = 0, int? maximum = null) => new ListShape(item, minimum, maximum);
}

/// <summary>Any text, numbers and <c>true</c> included, because text is what stands there.</summary>
internal sealed record TextShape(int Maximum) : KeyShape
{
    public override int Longest => Maximum;
}

/// <summary>Text of a form.</summary>
/// <param name="Form">A regular expression from <c>^</c> to <c>\z</c>.</param>
/// <param name="Maximum">The most characters.</param>
/// <param name="Numbers">The whole numbers that have this form, where some do: YAML takes <c>2019</c> for a number.</param>
internal sealed record PatternShape(string Form, int Maximum, (int From, int To)? Numbers) : KeyShape
{
    // A value of the wrong form is told as such, not as too long: only addresses have a limit of their own.
    public override int Longest => Math.Max(Maximum, MaximumText);
}

internal sealed record WordShape(IReadOnlyList<string> Words) : KeyShape;

internal sealed record NumberShape(int Minimum, int Maximum) : KeyShape;

internal sealed record FlagShape : KeyShape;

/// <summary>A list; a single value may stand for a list of one.</summary>
internal sealed record ListShape(KeyShape Item, int Minimum, int? Maximum) : KeyShape
{
    public override int Longest => Item.Longest;
}

/// <summary>Keys with values; where there is a <paramref name="Shorthand"/>, its value alone may stand for them.</summary>
internal sealed record MapShape(KeyTable Keys, string? Shorthand = null) : KeyShape;
