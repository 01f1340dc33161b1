namespace BestPractice.Web.Serving;

/// <summary>
/// Razor Pages brings data protection for forms that post, which would write keys to disk at every start.
/// This site has no such form and no cookie: there is nothing to protect.
/// </summary>
internal static class NoKeys
{
    public static void RemoveKeyStorage(this IServiceCollection services)
    {
        var atStart = services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToList();
        foreach (var service in atStart) services.Remove(service);
    }
}
