using System.Globalization;
using BestPractice.Tests;
using BestPractice.Web.Serving;
using Microsoft.AspNetCore.Http;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Display;

namespace BestPractice.Web.Tests.Serving;

public sealed class ProblemLogTests : IDisposable
{
    private static readonly ITextFormatter Readable = new MessageTemplateTextFormatter(RequestLog.Readable, CultureInfo.InvariantCulture);

    private readonly TempContent _content = new();
    private readonly EditorsSite _site;

    public ProblemLogTests()
    {
        _content.WritePractice("wrong", "status: runing");
        _site = new EditorsSite(_content.Path, "ContentHealth=true");
    }

    [Fact]
    public async Task An_error_is_told_when_it_appears_when_it_is_gone_and_when_it_comes_back()
    {
        await _site.Get("/health/live");
        Assert.Equal(["practices/wrong.md:7:9: value-unknown"], Told());

        _content.WritePractice("wrong", "lang: en\nstatus: runing");
        _content.WritePractice("third");
        Assert.True(_site.Refresh());
        Assert.Empty(Told());

        _content.WritePractice("wrong");
        Assert.True(_site.Refresh());
        Assert.Equal(["practices/wrong.md: no errors any more"], Told());

        _content.WritePractice("wrong", "status: runing");
        Assert.True(_site.Refresh());
        Assert.Equal(["practices/wrong.md:7:9: value-unknown"], Told());
    }

    [Fact]
    public async Task Of_two_equal_errors_the_second_is_told_when_it_comes()
    {
        await _site.Get("/health/live");
        _content.WritePractice("wrong", "status: runing\nresults: [{ value: \"1\" }]");
        Assert.True(_site.Refresh());
        _site.Logged(Readable);

        _content.WritePractice("wrong", "status: runing\nresults: [{ value: \"1\" }, { value: \"2\" }]");
        Assert.True(_site.Refresh());

        Assert.Single(Told());
    }

    [Fact]
    public async Task Warnings_are_counted_with_the_index_and_not_told()
    {
        await _site.Get("/health/live");

        var log = _site.Logged(Readable);

        Assert.Contains(", errors 1, warnings ", log, StringComparison.Ordinal);
        Assert.DoesNotContain("section-missing", log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_name_and_no_value_makes_a_line_of_its_own_or_speaks_to_a_terminal(bool json)
    {
        _content.WritePractice("value", "\"a\\e[31mb\\nc\\x9bd\\L\": x");
        if (!OperatingSystem.IsWindows()) _content.Write("practices/a\u001b[31m\u009b\u202e\nx.md", TempContent.Practice());
        await _site.Get("/health/live");

        var log = _site.Logged(json ? new RenderedCompactJsonFormatter() : Readable);

        Assert.Contains("practices/value.md", log, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Replace("\n", "", StringComparison.Ordinal), letter => char.IsControl(letter) || letter is '\u2028' or '\u202e');
        Assert.All(log.TrimEnd().Split('\n'), line => Assert.Matches(json ? "^\\{\"@t\".*\\}$" : "^[0-9]{2}:[0-9]{2}:[0-9]{2} [A-Z]{3} ", line));
    }

    [Fact]
    public void Neither_does_the_path_of_a_request()
    {
        var path = RequestLog.Properties(new DefaultHttpContext(), "/a\u001b[31m\nb", 1, 404).Single(property => property.Name == "RequestPath");

        Assert.Equal("/a [31m b", ((ScalarValue)path.Value).Value);
    }

    public void Dispose()
    {
        _site.Dispose();
        _content.Dispose();
    }

    /// <summary>What was told of files, without time, sentence and remedy.</summary>
    private IEnumerable<string> Told() => _site.Logged(Readable).Split('\n').Where(line => line.Contains("practices/", StringComparison.Ordinal))
        .Select(line => line[13..]).Select(line => line.EndsWith(')') ? string.Join(": ", line.Split(": ").Take(2)) : line);
}
