using System.ComponentModel.DataAnnotations;

namespace BestPractice.Web.Commands;

/// <summary>The settings from appsettings.json, the environment and the command line, the later ones winning.</summary>
internal static class SiteSettings
{
    private static readonly string[] Addresses = ["urls", "http_ports", "https_ports"];

    /// <summary>The settings of a command that reads content, or null when they are wrong, which is told.</summary>
    public static SiteOptions? ReadChecked(string[] commandLine, TextWriter errors, string? contentPath = null)
    {
        if (SettingArguments.Fault(commandLine) is { } unknown)
        {
            errors.WriteLine(unknown);
            return null;
        }
        return Checked(Configuration(commandLine), errors, contentPath);
    }

    /// <summary>The settings, or null when they are wrong, which is told.</summary>
    public static SiteOptions? Checked(IConfiguration configuration, TextWriter errors, string? contentPath = null)
    {
        try
        {
            var options = From(configuration);
            if (contentPath is not null) options.ContentPath = contentPath;
            var faults = Faults(options);
            foreach (var fault in faults) errors.WriteLine(fault);
            return faults.Count == 0 ? options : null;
        }
        catch (InvalidOperationException fault)
        {
            // A word where a number belongs.
            errors.WriteLine(fault.Message);
            return null;
        }
    }

    public static SiteOptions From(IConfiguration configuration) =>
        configuration.GetSection(SiteOptions.Section).Get<SiteOptions>() ?? new SiteOptions();

    private static IConfiguration Configuration(string[] commandLine) => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(commandLine)
        .Build();

    /// <summary>True when an address or a port is set in any of the ways that ASP.NET Core knows.</summary>
    public static bool SayWhereToListen(IConfiguration configuration) =>
        Addresses.Any(name => !string.IsNullOrEmpty(configuration[name])) || configuration.GetSection("Kestrel:Endpoints").Exists();

    /// <summary>One sentence for each setting that is wrong.</summary>
    public static IReadOnlyList<string> Faults(SiteOptions options)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true);
        return [.. faults.Select(fault => fault.ErrorMessage!)];
    }
}
