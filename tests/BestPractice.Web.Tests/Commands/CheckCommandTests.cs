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

        var (exit, output) = Check(content.Path);

        Assert.Equal(0, exit);
        Assert.Equal("1 practices, 0 award editions, 2 categories, 0 pages read: 0 errors, 0 warnings.", output.Trim());
    }

    [Fact]
    public void Every_problem_of_every_file_is_printed_with_its_place_and_remedy()
    {
        using var content = new TempContent();
        content.WritePractice("first", "status: runing");
        content.WritePractice("second", "colour: red");

        var (exit, output) = Check(content.Path);

        Assert.Equal(1, exit);
        Assert.Contains("practices/first.md:7:9: value-unknown: \"runing\" is not a value of \"status\" (did you mean \"running\"?)", output, StringComparison.Ordinal);
        Assert.Contains("practices/second.md:8:1: key-unknown:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_said_to_be_missing()
    {
        var (exit, output) = Check("/no/such/folder");

        Assert.Equal(2, exit);
        Assert.Contains("there is no folder", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "--Site:ContentPath=a", "--urls", "http://127.0.0.1:1")]
    [InlineData(true)]
    [InlineData(false, "chek")]
    [InlineData(false, "--formt", "json")]
    [InlineData(false, "--Site:ContentPath=a", "nonsense")]
    public void Only_settings_may_stand_beside_a_command(bool fine, params string[] words) => Assert.Equal(fine, SettingArguments.Fault(words) is null);

    private static (int Exit, string Output) Check(string folder)
    {
        using var output = new StringWriter();
        var exit = new RootCommand { CheckCommand.Create() }.Parse(["check", folder]).Invoke(new InvocationConfiguration { Output = output, Error = output });
        return (exit, output.ToString());
    }
}
