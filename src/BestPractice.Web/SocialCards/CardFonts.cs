namespace BestPractice.Web.SocialCards;

/// <summary>The two weights of the site's sans-serif in which cards are set, and of the one that has what it lacks.</summary>
internal static class CardFonts
{
    /// <summary>The place of the second font, whose letters reach further down.</summary>
    public const int Deep = 3;

    public static readonly FontStack Bold = FontStack.Load("sofia-latin-850.ttf", "sofia-cyrillic-850.ttf", "sofia-greek-850.ttf", "noto-850.ttf");

    public static readonly FontStack Plain = FontStack.Load("sofia-latin-650.ttf", "sofia-cyrillic-650.ttf", "sofia-greek-650.ttf", "noto-650.ttf");
}
