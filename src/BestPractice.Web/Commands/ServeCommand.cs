using System.CommandLine;
using System.Net.Sockets;
using BestPractice.Web.Edge;

namespace BestPractice.Web.Commands;

/// <summary><c>serve</c>, which is also what the program does without a command: the site.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var preview = new Option<bool>("--preview") { Description = "For editors: shows drafts and what is scheduled, and renews open pages when a file is saved." };
        var command = new Command("serve", "Serves the site (the default).") { preview };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed => Run([.. parsed.UnmatchedTokens, .. parsed.GetValue(preview) ? new[] { $"--{SiteOptions.Section}:{nameof(SiteOptions.Preview)}=true" } : []], parsed.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>Runs until the process is told to stop; 2 when the settings are wrong or the site cannot listen where they say.</summary>
    public static int Run(string[] settings, TextWriter errors)
    {
        InlineSockets.Prefer();
        if (SiteHost.Build(settings, errors) is not { } site) return 2;
        using IHost host = site;
        try
        {
            host.Start();
        }
        catch (Exception fault) when (fault is IOException or SocketException or FormatException or ArgumentException or InvalidOperationException)
        {
            errors.WriteLine($"The site cannot listen: {fault.Message.Split('\n')[0].TrimEnd('.', '\r')}. Stop the program that listens there, or name another address, for example --urls=http://127.0.0.1:5001.");
            return 2;
        }
        host.WaitForShutdown();
        return 0;
    }
}
