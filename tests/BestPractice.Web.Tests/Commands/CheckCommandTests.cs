using System.CommandLine;
using BestPractice.Tests;
using BestPractice.Web.Commands;

namespace BestPractice.Web.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void Good_content_has_nothing_to_report()
    {
        using var content = new TempContent();
        content.WriteComplete();

        var (exit, output) = Check(content.Path);

        Assert.Equal(0, exit);
        Assert.Equal("1 practice, 0 errors, 0 warnings; 0 scheduled; 0 not checked for two years", output.Trim());
    }

    [Fact]
    public void Every_problem_of_every_file_is_printed_with_its_place_and_remedy()
    {
        using var content = new TempContent();
        content.WritePractice("first", "status: runing");
        content.WritePractice("second", "colour: red");

        var (exit, output) = Check(content.Path);

        Assert.Equal(1, exit);
        Assert.Contains("practices/first.md:7:9: error value-unknown: \"runing\" is not a value of \"status\"\n  Did you mean \"running\"?\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("practices/second.md:8:1: error key-unknown:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_alone_are_no_failure_and_the_figures_stand_at_the_end()
    {
        using var content = new TempContent();
        content.WriteComplete();
        content.Write("practices/old.md", TempContent.Practice("title: An old one\nsummary: Somebody did something here once.\nchecked: 2024-11-22", "## Problem\n\nText.\n\n## What was done\n\nText."));
        content.Write("practices/new.md", TempContent.Practice("title: A new one\nsummary: Somebody did something here once.\npublished: 2026-11-24", "## Problem\n\nText.\n\n## What was done\n\nText."));

        var (exit, output) = Check(content.Path);

        Assert.Equal(0, exit);
        Assert.Contains("practices/old.md:8:10: warning checked-long-ago:", output, StringComparison.Ordinal);
        Assert.EndsWith("3 practices, 0 errors, 1 warning; 1 scheduled; 1 not checked for two years", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_value_holds_cannot_break_a_line_or_reach_the_terminal()
    {
        using var content = new TempContent();
        content.WriteComplete();
        content.WritePractice("odd", "\"a\\e[31mb\\nc\": x");

        var (_, output) = Check(content.Path);

        Assert.Contains("error key-unknown: The key \"a [31mb c\" is not known here\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Theory]
    [InlineData("no such folder", "text", "there is no folder")]
    [InlineData("", "xml", "\"xml\" is not a format. Write one of: text, json, sarif, github.")]
    public void A_check_that_cannot_begin_says_why(string folder, string format, string reason)
    {
        using var content = new TempContent();

        var (exit, output) = Check(Path.Combine(content.Path, folder), format);

        Assert.Equal(2, exit);
        Assert.Contains(reason, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "--Site:ContentPath=a", "--urls", "http://127.0.0.1:1")]
    [InlineData(true)]
    [InlineData(false, "chek")]
    [InlineData(false, "--formt", "json")]
    [InlineData(false, "--Site:ContentPath=a", "nonsense")]
    public void Only_settings_may_stand_beside_a_command(bool fine, params string[] words) => Assert.Equal(fine, SettingArguments.Fault(words) is null);

    internal static (int Exit, string Output) Check(string folder, string format = "text")
    {
        using var output = new StringWriter();
        var clock = new TestClock(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
        var exit = new RootCommand { CheckCommand.Create(clock) }.Parse(["check", folder, "--format", format]).Invoke(new InvocationConfiguration { Output = output, Error = output });
        return (exit, output.ToString());
    }
}
