namespace BestPractice.Web.Serving;

/// <summary>What every answer carries: nothing from elsewhere, nothing inline, no frames, no leaks.</summary>
internal static class SiteHeaders
{
    private static HeaderPolicyCollection Policies => new HeaderPolicyCollection()
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyStrictOriginWhenCrossOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddPermissionsPolicy(Permissions)
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().None();
            policy.AddStyleSrc().Self();
            policy.AddScriptSrc().Self();
            policy.AddImgSrc().Self();
            policy.AddFontSrc().Self();
            policy.AddConnectSrc().Self();
            policy.AddManifestSrc().Self();
            policy.AddFormAction().Self();
            policy.AddBaseUri().None();
            policy.AddFrameAncestors().None();
        });

    /// <summary>What asks a visitor for something or follows one. The rest needs no word: scripts are ours alone, and each header leaves with every answer.</summary>
    private static void Permissions(PermissionsPolicyBuilder policy)
    {
        policy.AddCustomFeature("browsing-topics").None();
        policy.AddCamera().None();
        policy.AddGeolocation().None();
        policy.AddMicrophone().None();
        policy.AddPayment().None();
        policy.AddUsb().None();
    }

    public static void UseSiteHeaders(this IApplicationBuilder app, SiteOptions options)
    {
        var policies = Policies;
        // The proxy that ends TLS passes plain HTTP on; browsers heed this header over HTTPS only (RFC 6797, 8.1).
        if (options.PublicOrigin.StartsWith("https:", StringComparison.Ordinal)) policies.AddCustomHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        if (options.Preview) policies.AddCustomHeader("X-Robots-Tag", "noindex, nofollow");
        app.UseSecurityHeaders(policies);
    }
}
