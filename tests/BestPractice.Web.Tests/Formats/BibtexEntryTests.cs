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
        var entry = Encoding.UTF8.GetString(BibtexEntry.Write(Known.Practice("A {b} \\ and}"), sample.Site.Services.GetRequiredService<Links>()));

        Assert.Equal("""
            @misc{practice-first,
              title = {{A \textbraceleft{}b\textbraceright{} \textbackslash{} and\textbraceright{}}},
              author = {{A \textbraceleft{}b\textbraceright{} \textbackslash{} and\textbraceright{}}},
              year = {2026},
              howpublished = {Best Practice in Politics},
              url = {https://showcase.example/practices/entry},
              urldate = {2026-03-14},
              note = {Sources checked 14 March 2026},
            }

            """, entry);
        Assert.Equal(entry.Count(letter => letter == '{'), entry.Count(letter => letter == '}'));
    }
}
