using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace BestPractice.Web.Serving;

/// <summary>
/// Razor Pages brings what sites with accounts need: data protection, which would write keys to disk at every start, and two services for which the host puts
/// authentication and authorisation before everything else, a tenth of a kept answer. This site has no form that posts, no cookie and no login.
/// </summary>
internal static class NoAccounts
{
    public static void RemoveAccounts(this IServiceCollection services)
    {
        var unused = services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService" || service.ServiceType == typeof(IAuthenticationSchemeProvider) || service.ServiceType == typeof(IAuthorizationHandlerProvider)).ToList();
        foreach (var service in unused) services.Remove(service);
    }
}
