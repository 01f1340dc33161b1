using BestPractice.Web.Commands.Checking;
using Spectre.Console;

namespace BestPractice.Web.Tests.Commands;

public sealed class ReadingBarTests
{
    [Theory]
    [InlineData(10, false)]
    [InlineData(5000, true)]
    public void A_terminal_shows_a_bar_for_many_files(int files, bool shown)
    {
        using var screen = new StringWriter();
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(screen) });

        Assert.Equal(files, ReadingBar.Run(terminal, files, progress =>
        {
            for (var file = 0; file < files; file++) progress?.Report("practices/a.md");
            return files;
        }));
        Assert.Equal(shown, screen.ToString().Contains("Reading", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_terminal_there_is_none() => Assert.True(ReadingBar.Run(null, 5000, progress => progress is null));
}
