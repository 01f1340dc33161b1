using System.CommandLine;
using BestPractice.Web.Serving;

namespace BestPractice.Web.Commands;

/// <summary><c>serve</c>, which is also what the program does without a command: the site.</summary>
internal static class ServeCommand
{
    private const string DefaultAddress = "http://localhost:5080";

    public static Command Create()
    {
        var preview = new Option<bool>("--preview") { Description = "For editors: shows drafts and what is scheduled, and renews open pages when a file is saved." };
        var command = new Command("serve", "Serves the site (the default).") { preview };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed => Run([.. parsed.UnmatchedTokens, .. parsed.GetValue(preview) ? new[] { $"--{SiteOptions.Section}:{nameof(SiteOptions.Preview)}=true" } : []], parsed.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>Runs until the process is told to stop; 2 when the settings are wrong.</summary>
    public static int Run(string[] settings, TextWriter errors)
    {
        if (SettingArguments.Fault(settings) is { } unknown)
        {
            errors.WriteLine(unknown);
            return 2;
        }
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        var options = SiteSettings.From(builder.Configuration);
        if (SiteSettings.Faults(options) is { Count: > 0 } faults)
        {
            foreach (var fault in faults) errors.WriteLine(fault);
            return 2;
        }
        if (!SiteSettings.SayWhereToListen(builder.Configuration)) builder.WebHost.UseUrls(DefaultAddress);
        builder.AddSite(options);
        var app = builder.Build();
        app.UseSite();
        app.Run();
        return 0;
    }
}
