using System.ComponentModel.DataAnnotations;

namespace BestPractice.Web.Commands;

/// <summary>The settings from appsettings.json, the environment and the command line, the later ones winning.</summary>
internal static class SiteSettings
{
    public static SiteOptions Read(string[] commandLine) => From(new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(commandLine)
        .Build());

    public static SiteOptions From(IConfiguration configuration) =>
        configuration.GetSection(SiteOptions.Section).Get<SiteOptions>() ?? new SiteOptions();

    /// <summary>One sentence for each setting that is wrong.</summary>
    public static IReadOnlyList<string> Faults(SiteOptions options)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true);
        return [.. faults.Select(fault => fault.ErrorMessage!)];
    }
}
