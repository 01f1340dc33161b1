namespace BestPractice.Web.SocialCards;

/// <summary>The two weights of the site's sans-serif in which cards are set.</summary>
internal static class CardFonts
{
    public static readonly FontStack Bold = FontStack.Load("sofia-850.ttf", "noto-850.ttf");

    public static readonly FontStack Plain = FontStack.Load("sofia-650.ttf", "noto-650.ttf");
}
