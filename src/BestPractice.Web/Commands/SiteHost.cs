using System.Data.Common;
using BestPractice.Web.Exporting;
using BestPractice.Web.Serving;

namespace BestPractice.Web.Commands;

/// <summary>The site, put together and ready to start.</summary>
internal static class SiteHost
{
    private const string DefaultAddress = "http://localhost:5080";

    // Settings are read once; watching their files would take what the content needs to be watched.
    private const string NoReload = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>Null when the settings are wrong or there is no index and none can be written, which is told.</summary>
    /// <param name="settings">The settings of the command line.</param>
    /// <param name="errors">Where wrong ones are told.</param>
    /// <param name="isExported">True for a site that listens nowhere.</param>
    public static WebApplication? Build(string[] settings, TextWriter errors, bool isExported = false)
    {
        if (SettingArguments.Fault(settings) is { } unknown)
        {
            errors.WriteLine(unknown);
            return null;
        }
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. settings, NoReload], ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(SiteHost).Assembly.GetName().Name });
        if (SiteSettings.Checked(builder.Configuration, errors) is not { } options) return null;
        if (!SiteSettings.SayWhereToListen(builder.Configuration)) builder.WebHost.UseUrls(DefaultAddress);
        builder.AddSite(options);
        if (isExported) builder.Services.AddExport();
        var app = builder.Build();
        try
        {
            app.UseSite();
            return app;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DbException)
        {
            errors.WriteLine($"Site:IndexPath is \"{options.IndexPath}\"; no index can be written into the folder {Path.GetFullPath(options.IndexPath)} ({fault.Message.TrimEnd('.')}). Let the user who runs the program write there, see that its disk has room, or set another path.");
            return null;
        }
    }
}
