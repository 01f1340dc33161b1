using BestPractice.Practices;

namespace BestPractice.Tests.Authoring;

public sealed class EditionReaderTests : IDisposable
{
    private readonly TempContent _content = new();

    [Fact]
    public void A_full_edition_is_read()
    {
        _content.Write("awards/2022-2023.md", """
            ---
            label: 2022/2023
            year: 2023
            held: 2023-03-23
            held_until: 2023-03-24
            place: Linz
            entries: about 300
            countries: 34
            jurors: "over 1,000"
            finalists: 80
            winners: 8
            criteria: [innovation, participation]
            categories:
              - { name: Democracy, maps_to: [democracy] }
              - { name: Green Democracy, maps_to: [ecology, democracy] }
            results:
              - { category: Democracy, outcome: winner, practice: other }
              - { outcome: special-mention, title: A council, country: LV, place: Riga, note: By the press. }
            ---
            Text with *emphasis*.
            """);
        Assert.Empty(_content.Problems());
        var edition = _content.Report().Editions.Single();
        Assert.Equal(("2022-2023", "2022/2023", 2023, "Linz"), (edition.Slug.Value, edition.Label, edition.Year, edition.Place));
        Assert.Equal(("2023-03-23", "2023-03-24", "about 300", "34", "over 1,000", 80, 8), (edition.Held!.ToString(), edition.HeldUntil!.ToString(), edition.Entries, edition.CountriesFigure, edition.Jurors, edition.Finalists, edition.Winners));
        Assert.Equal(["Democracy: democracy", "Green Democracy: ecology democracy"], edition.Categories.Select(category => $"{category.Name}: {string.Join(' ', category.MapsTo)}"));
        Assert.Equal(
            [new AwardResult("Democracy", Outcome.Winner, Slug.From("other"), null, null, null, null), new AwardResult(null, Outcome.SpecialMention, null, "A council", Countries.WithCode("LV"), "Riga", "By the press.")],
            edition.Results);
        Assert.Equal("Text with emphasis.", edition.Body.Text);
    }

    [Theory]
    [InlineData("finalists: many", 4, "number-invalid")]
    [InlineData("finalists: -1", 4, "number-invalid")]
    [InlineData("finalists: 1.5", 4, "number-invalid")]
    [InlineData("winners: 10001", 4, "number-invalid")]
    [InlineData("held: 2019-02-31", 4, "date-invalid")]
    [InlineData("winner: 8", 4, "key-unknown")]
    [InlineData("place:", 4, "value-empty")]
    [InlineData("categories: [{ name: A }]", 4, "key-missing")]
    [InlineData("categories: [{ maps_to: ecology }]", 4, "key-missing")]
    [InlineData("categories: [Democracy]", 4, "value-kind")]
    [InlineData("categories:\n  - { name: A, maps_to: ecology }\n  - { name: A, maps_to: democracy }", 6, "value-duplicate")]
    [InlineData("categories:\n  - { name: A, maps_to: [ecology, sports] }", 5, "category-unknown")]
    [InlineData("results:\n  - { outcome: winner, practice: other, category: A }", 5, "award-category-unknown")]
    [InlineData("results:\n  - { outcome: winner }", 5, "result-incomplete")]
    [InlineData("results:\n  - { outcome: winner, practice: other, title: Other }", 5, "result-incomplete")]
    [InlineData("results:\n  - { outcome: won, practice: other }", 5, "value-unknown")]
    [InlineData("results:\n  - { outcome: [winner], practice: other }", 5, "value-kind")]
    [InlineData("results:\n  - { outcome: , practice: other }", 5, "value-empty")]
    [InlineData("results:\n  - { practice: other }", 5, "key-missing")]
    [InlineData("results:\n  - { outcome: winner, practice: Other }", 5, "slug-invalid")]
    [InlineData("results:\n  - { outcome: winner, practice: nobody }", 5, "practice-unknown")]
    [InlineData("results:\n  - { outcome: winner, title: x, country: UK }", 5, "country-unknown")]
    [InlineData("results:\n  - { outcome: winner, practice: other }\n  - { outcome: finalist, practice: other }", 6, "value-duplicate")]
    public void A_mistake_in_an_edition_is_found_once_at_its_line(string keys, int line, string code)
    {
        _content.Write("awards/2024.md", $"---\nlabel: \"2024\"\nyear: 2024\n{keys}\n---\n");
        Assert.Equal([$"awards/2024.md:{line}: {code}"], _content.Problems());
    }

    [Theory]
    [InlineData("label: x", "key-missing")]
    [InlineData("label: x\nyear:", "value-empty")]
    [InlineData("label: x\nyear: 1899", "number-invalid")]
    [InlineData("label: x\nyear: \"MMXX\"", "number-invalid")]
    [InlineData("year: 2024", "key-missing")]
    public void An_edition_needs_a_label_and_a_year(string keys, string code)
    {
        _content.Write("awards/2024.md", $"---\n{keys}\n---\n");
        Assert.Equal(code, TempContent.Code(Assert.Single(_content.Report().Problems)));
    }

    [Theory]
    [InlineData("categories/a.md", "name: A\nsummary: x\norder: 0", "number-invalid")]
    [InlineData("categories/a.md", "name: A\nsummary: x\norder:", "value-empty")]
    [InlineData("categories/a.md", "name: A\nsummary: x", "key-missing")]
    [InlineData("categories/a.md", "name: A\nsummary: x\norder: 3\ncolour: red", "key-unknown")]
    [InlineData("pages/a.md", "title: A", "key-missing")]
    [InlineData("pages/a.md", "title: A\nsummary: x\norder: 3", "key-unknown")]
    public void A_mistake_in_a_category_or_page_is_found_once(string path, string keys, string code)
    {
        _content.Write(path, $"---\n{keys}\n---\n");
        Assert.Equal(code, TempContent.Code(Assert.Single(_content.Report().Problems)));
    }

    public void Dispose() => _content.Dispose();
}
