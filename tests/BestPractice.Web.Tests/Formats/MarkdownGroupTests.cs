using BestPractice.Tests;

namespace BestPractice.Web.Tests.Formats;

public sealed class MarkdownGroupTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task An_edition_tells_its_figures_its_practices_and_who_has_no_entry()
    {
        Assert.Equal($"""
            # Innovation in Politics Awards 2024

            1 of 2 winners known here and 3 of 20 finalists known here, winners included.

            ## Practices

            - [Citizens’ assembly](<{Site.Origin}/practices/assembly.md>): Citizens drawn by lot decide on water. (Ankara, Turkey; Winner 2024)
            - [Rain garden](<{Site.Origin}/practices/garden.md>): One sentence. (Łódź, Poland; Finalist 2024)

            ## Named by the awards, without an entry here

            - Unknown Project, France, Finalist, Democracy

            ---

            This page: <{Site.Origin}/awards/2024>. Its practices as data: <{Site.Origin}/practices.json?edition=2024>

            """, await Text(sample.Site, "/awards/2024.md"));
    }

    [Fact]
    public async Task The_text_of_a_category_is_as_written_with_addresses_in_full()
    {
        using var content = new TempContent();
        content.Write("categories/ecology.md", "---\nname: Eco_logy*\nsummary: What lasts.\norder: 2\n---\n\nRead [this](/practices/other) *first*.\n\n## Why\n\n- a\n");
        using var site = new Site(content.Path);

        Assert.StartsWith($"# Eco\\_logy\\*\n\nWhat lasts. 0 practices.\n\nRead [this]({Site.Origin}/practices/other) *first*.\n\n## Why\n\n- a\n\n---\n", await Text(site, "/categories/ecology.md"), StringComparison.Ordinal);
    }

    private static async Task<string> Text(Site site, string path)
    {
        using var answer = await site.Get(path);
        return await answer.Content.ReadAsStringAsync();
    }
}
