namespace BestPractice.Web.Serving;

/// <summary>Leaves out what Razor Pages brings for sites with accounts: this one has no form that posts, no cookie and no login.</summary>
internal static class NoAccounts
{
    /// <summary>Data protection would write keys to disk at every start.</summary>
    public static void RemoveKeyStorage(this IServiceCollection services)
    {
        var atStart = services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToList();
        foreach (var service in atStart) services.Remove(service);
    }

    /// <summary>
    /// The host puts authentication and authorisation before everything else, a tenth of a kept answer, unless these marks, which it makes when they are used, say that they are there.
    /// Should a version of .NET name them otherwise, answers are the same.
    /// </summary>
    public static void LeaveOutLogin(this IApplicationBuilder app)
    {
        app.Properties["__AuthenticationMiddlewareSet"] = true;
        app.Properties["__AuthorizationMiddlewareSet"] = true;
    }
}
