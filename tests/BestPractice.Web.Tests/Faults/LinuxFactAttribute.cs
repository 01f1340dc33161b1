namespace BestPractice.Web.Tests.Faults;

/// <summary>A test that needs the signals and the tools of Linux, and says so where it is left out.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null! : "It needs the signals and the tools of Linux.";
}
