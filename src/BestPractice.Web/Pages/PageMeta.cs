using BestPractice.Web.SocialCards;
using System.Text.Json.Nodes;

namespace BestPractice.Web.Pages;

/// <summary>What search engines and the frame of a page need to know.</summary>
/// <param name="Title">Unique among all pages, without the site's name.</param>
/// <param name="Description">One or two sentences, unique too.</param>
/// <param name="Path">The canonical path and query.</param>
/// <param name="Crumbs">The way from home, the page itself last.</param>
public sealed record PageMeta(string Title, string Description, string Path, IReadOnlyList<Crumb> Crumbs)
{
    public const string SiteName = "Best Practice in Politics";

    /// <summary>False for lists that narrow or search: one of the pages they repeat is in the index already (decision 13).</summary>
    public bool Indexed { get; init; } = true;

    /// <summary>False for error pages, which have no address of their own.</summary>
    public bool Exists { get; init; } = true;

    /// <summary>The part of the site that the page belongs to, as the first segment of its path.</summary>
    public string Part => Path.Split('/', '?')[1];

    /// <summary>The previous page of a list.</summary>
    public string? Previous { get; init; }

    /// <summary>The next page of a list.</summary>
    public string? Next { get; init; }

    /// <summary>What is shown where the page is shared.</summary>
    public SocialCard Card { get; init; } = CardReader.Site;

    /// <summary>What kind of thing the page is, in the words of the Open Graph protocol.</summary>
    public string Type => Card.Part == "practices" ? "article" : "website";

    /// <summary>The same in other formats.</summary>
    public IReadOnlyList<Alternate> Alternates { get; init; } = [];

    /// <summary>What the page says, for programs; without it the page is told of as a mere page.</summary>
    public IReadOnlyList<JsonObject> Data { get; init; } = [];

    /// <summary>True where the title stands right below the breadcrumbs, which then leave it out.</summary>
    public bool TitleFollows { get; init; }

    /// <summary>True where the page itself shows the large search field.</summary>
    public bool HasOwnSearch { get; init; }
}

/// <summary>One step of the way from home.</summary>
public sealed record Crumb(string Words, string Path);
