namespace BestPractice.Authoring;

/// <summary>Addresses that may be linked to: absolute, http or https, without a user name.</summary>
internal static class WebAddress
{
    public const int MaximumLength = 2000;

    /// <summary>The form as far as an expression can tell it.</summary>
    public const string Form = @"^[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#@]+([/?#]\S*)?\z";

    public static Uri? TryParse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.UserInfo.Length == 0 && !text.Any(char.IsWhiteSpace) ? address : null;
}
