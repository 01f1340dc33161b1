using System.Security.Cryptography;
using System.Text;
using BestPractice.Web.Covers;

namespace BestPractice.Web.SocialCards;

/// <summary>What is drawn where a page is shared.</summary>
/// <param name="Part">The part of the site, as the first segment of its pages.</param>
/// <param name="Slug">The page within that part; empty for the site itself.</param>
/// <param name="Title">The large words.</param>
/// <param name="Art">The picture beside them.</param>
public sealed record SocialCard(string Part, string Slug, string Title, CardArt Art)
{
    public const int Width = 1200;

    public const int Height = 630;

    public const string SitePart = "site";

    /// <summary>The version of the drawing rules; raise it whenever any card changes, because cards are cached for ever.</summary>
    private const int Rules = 3;

    /// <summary>The small words above the last line; with a category they stand beside its sign.</summary>
    public string Kicker { get; init; } = "";

    /// <summary>The last line, such as a place.</summary>
    public string Line { get; init; } = "";

    /// <summary>The category that gives the ground its colour; without one it is ink.</summary>
    public string? CategorySlug { get; init; }

    /// <summary>The year in the seal of a winner.</summary>
    public string? Seal { get; init; }

    /// <summary>The words for those who cannot see it.</summary>
    public string Alternative => string.Join(", ", new[] { Title, Line, Kicker, Seal is null ? "" : $"award winner {Seal}" }.Where(words => words.Length > 0));

    /// <summary>The same for the same picture: a hash of what is drawn and of the rules.</summary>
    public string Version => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', Rules, CoverArt.Version, Part, Title, Kicker, Line, CategorySlug, Seal, Art.Identity))))[..20];
}
