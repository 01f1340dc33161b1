using System.Diagnostics;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Exporting;

/// <summary>The command as it is typed: the program starts itself once more for it.</summary>
public sealed class ExportProgramTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly TempFolder _folder = new();
    private readonly TempFolder _index = new();

    [Fact]
    public async Task The_program_writes_the_folder_and_tells_what_it_wrote()
    {
        var (exit, output, errors) = await Run(_content.Path);
        Assert.True(exit == 0, output + errors);
        Assert.Contains($" files in {_folder.Path}", output, StringComparison.Ordinal);
        Assert.Contains("A practice", File.ReadAllText(Path.Combine(_folder.Path, "practices/other.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_is_told_once_with_the_exit_code_of_wrong_settings()
    {
        var (exit, _, errors) = await Run("/nothing/here");
        Assert.Equal(2, exit);
        Assert.Single(errors.Split("there is no folder", StringSplitOptions.None)[1..]);
    }

    public void Dispose()
    {
        _content.Dispose();
        _folder.Dispose();
        _index.Dispose();
    }

    private async Task<(int Exit, string Output, string Errors)> Run(string content)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "BestPractice.Web.dll"), "export", _folder.Path, $"--Site:ContentPath={content}", $"--Site:IndexPath={_index.Path}", $"--Site:PublicOrigin={Site.Origin}"])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        // Set for the tests, it would tell the program that it is the second run already.
        start.Environment.Remove("DOTNET_TieredPGO");
        using var program = Process.Start(start)!;
        var (output, errors) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        return (program.ExitCode, await output, await errors);
    }
}
