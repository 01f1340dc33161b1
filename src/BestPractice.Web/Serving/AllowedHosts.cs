namespace BestPractice.Web.Serving;

/// <summary>The hosts that are answered: those of the setting <c>AllowedHosts</c>, or this machine and the public origin.</summary>
internal static class AllowedHosts
{
    public static IList<string> From(IConfiguration configuration, SiteOptions options) =>
        configuration["AllowedHosts"] is { Length: > 0 } set
            ? set.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : ["localhost", "127.0.0.1", "[::1]", new Uri(options.PublicOrigin).Host];
}
