using System.Globalization;

namespace BestPractice.Web.SocialCards;

/// <summary>The large words of a card, which never lacks them.</summary>
internal static class CardTitle
{
    /// <summary>The title; where the fonts lack most of its letters, the words of its address, which has Latin letters only.</summary>
    public static string Of(string title, string slug)
    {
        if (IsShowable(title)) return title;
        var words = slug.Replace('-', ' ');
        return words.Length == 0 ? title : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }

    /// <summary>True when at least half of the letters and digits of a text can be drawn; false of a text without any.</summary>
    public static bool IsShowable(string text) => Letters(CardFonts.Bold.Showable(text)) is > 0 and var shown && shown * 2 >= Letters(text);

    private static int Letters(string text) => FontStack.Elements(text).Count(element => char.IsLetterOrDigit(element, 0));
}
