namespace BestPractice.Practices;

/// <summary>A stable subject of the showcase.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Name">Its name for readers.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Order">Its place among the categories, from 1.</param>
/// <param name="Body">The introduction.</param>
public sealed record Category(Slug Id, string Name, string Summary, int Order, RichText Body)
{
    /// <summary>What the history of its file says.</summary>
    public FileDates Committed { get; init; } = FileDates.Unknown;
}

/// <summary>A page of its own, such as "about".</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Body">The text.</param>
public sealed record ContentPage(Slug Slug, string Title, string Summary, RichText Body)
{
    /// <summary>What the history of its file says.</summary>
    public FileDates Committed { get; init; } = FileDates.Unknown;
}

/// <summary>Markdown rendered once, when the content was read.</summary>
/// <param name="Html">Safe HTML.</param>
/// <param name="Text">The same without markup.</param>
/// <param name="Markdown">What the editor wrote, with <see cref="Section.Origin"/> before each address inside the site.</param>
public sealed record RichText(string Html, string Text, string Markdown)
{
    /// <summary>No text.</summary>
    public static RichText Empty { get; } = new("", "", "");
}
