using System.Text;
using BestPractice.Web.Formats;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Formats;

public sealed class BibtexEntryTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("Łódź – plain text: 5 “words”", "Łódź – plain text: 5 “words”")]
    [InlineData("50 % & $3 #1 a_b", @"50 \% \& \$3 \#1 a\_b")]
    [InlineData("~ ^ \\", @"\textasciitilde{} \textasciicircum{} \textbackslash{}")]
    [InlineData("} { x", @"\textbraceright{} \textbraceleft{} x")]
    [InlineData("two\nlines", "two lines")]
    public void Characters_that_mean_something_to_TeX_are_escaped(string text, string escaped) => Assert.Equal(escaped, BibtexEntry.Escape(text));

    [Fact]
    public void An_entry_has_a_stable_key_and_balanced_braces()
    {
        var citation = sample.Site.Services.GetRequiredService<Citations>().Of(Known.Practice("A {b} \\ and}")) with { Accessed = new DateOnly(2026, 11, 24) };

        Assert.Equal("""
            @misc{practice-first,
              title = {{A \textbraceleft{}b\textbraceright{} \textbackslash{} and\textbraceright{}}},
              author = {{Best Practice in Politics}},
              year = {2026},
              month = mar,
              url = {https://showcase.example/practices/entry},
              urldate = {2026-11-24},
              note = {Version of 14 March 2026. Sources checked 14 March 2026.},
            }

            """, Encoding.UTF8.GetString(BibtexEntry.Write(citation)));
    }
}
