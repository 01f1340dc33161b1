using BestPractice.Authoring;
using BestPractice.Catalogue;
using Microsoft.Data.Sqlite;

namespace BestPractice.Tests.Catalogue;

public sealed class EditedIndexTests : IDisposable
{
    private const string Edition = "---\nlabel: \"2024\"\nyear: 2024\nresults:\n  - { outcome: winner, practice: other }\n---\n";
    private const string Body = "## Problem\n\nThe bridge was closed.";

    /// <summary>What follows with the whole index only: it hangs on others, too.</summary>
    private static readonly string[] Following = ["practice_related", "award_result", "problem", "meta", "edition", "category"];

    private readonly TempContent _content = new();
    private readonly TempFolder _indexes = new();
    private readonly TestClock _clock = new(Showcase.Now);
    private readonly IndexSnapshot _shown;
    private readonly ContentFolder _before;

    public EditedIndexTests()
    {
        _content.WritePractice("other", "title: The old title\ntags: [bridge]\naliases: [earlier]", Body);
        _content.WritePractice("second");
        _content.Write("awards/2024.md", Edition);
        _before = _content.Read();
        _shown = Start();
    }

    [Fact]
    public void An_edited_practice_stands_in_its_rows_as_it_will_in_the_whole_index()
    {
        _content.WritePractice("other", "title: The new title\nsummary: Ferries instead.\ntags: [ferry, river]\ncategories: [ecology]\nlevel: local\ncountry: FR\naliases: [earlier]", "## Problem\n\nThe ferry came late.\n\n## What was done\n\nA timetable.");
        var edited = Edit()!;
        using var whole = new TempFolder();
        Assert.Equal(Dump(new IndexFolder(whole.Path, TempContent.Vienna, _clock).Open(_content.Read()).Path), Dump(edited.Path));
        Assert.Equal(["other"], Found(edited, "ferry"));
        Assert.Empty(Found(edited, "bridge"));
        Assert.Matches("^[0-9a-z-]+$", edited.Version);
    }

    [Fact]
    public void A_later_start_takes_a_whole_index_and_not_what_was_shown_meanwhile()
    {
        _content.WritePractice("other", "title: The new title\naliases: [earlier]", Body);
        var edited = Edit()!;
        edited.GiveUp();
        Assert.NotEqual(edited.Path, Start().Path);
    }

    public static TheoryData<string, string> Others => new()
    {
        { "practices/third.md", TempContent.Practice() },
        { "categories/ecology.md", "---\nname: Nature\nsummary: What lasts.\norder: 2\n---\n" },
        { "awards/2024.md", Edition.Replace("winner", "finalist", StringComparison.Ordinal) },
        { "practices/second.md", TempContent.Practice("draft: true") },
        { "practices/second.md", TempContent.Practice("published: 2030-01-01") },
        { "practices/second.md", TempContent.Practice("expires: 2020-01-01") },
        { "practices/second.md", TempContent.Practice("withdrawn: It was not so.") },
        { "practices/second.md", TempContent.Practice("aliases: [once]") },
        { "practices/second.md", TempContent.Practice("categories: [nothing]") },
        { "practices/second.md", TempContent.Practice("related: [nothing]") },
        { "practices/second.md", "no front matter" },
        { "practices/second.md", "" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Whatever_more_than_the_text_of_public_practices_has_changed_waits_for_the_whole_index(string file, string text)
    {
        _content.Write(file, text);
        Assert.Null(Edit());
        Assert.Equal([_shown.Path], Directory.GetFiles(_indexes.Path));
    }

    [Fact]
    public void So_does_a_file_under_another_name_and_one_that_is_gone()
    {
        File.Move($"{_content.Path}/practices/second.md", $"{_content.Path}/practices/third.md");
        Assert.Null(Edit());
        File.Delete($"{_content.Path}/practices/third.md");
        Assert.Null(Edit());
    }

    [Fact]
    public void Nothing_is_made_of_a_damaged_index_or_of_one_that_holds_no_longer()
    {
        _content.WritePractice("second", "title: Another");
        Assert.Null(EditedIndex.Of(_shown, _before, _content.Read(), TempContent.Vienna, Showcase.Now.AddDays(-1)));
        File.WriteAllText(_shown.Path, "garbage");
        Assert.Null(Edit());
    }

    public void Dispose()
    {
        _content.Dispose();
        _indexes.Dispose();
    }

    private IndexSnapshot Start() => new IndexFolder(_indexes.Path, TempContent.Vienna, _clock).Open(_content.Read());

    private IndexSnapshot? Edit() => EditedIndex.Of(_shown, _before, _content.Read(), TempContent.Vienna, Showcase.Now);

    private static IEnumerable<string> Found(IndexSnapshot index, string word) =>
        new PracticeListQueries(index).Page(PracticeFilter.Everything with { Words = word }).Cards.Select(card => card.Slug);

    /// <summary>Every row of every table that an edit writes or leaves as it was.</summary>
    private static List<string> Dump(string file)
    {
        using var database = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        database.Open();
        return [.. Rows(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'practice_text%' AND name NOT LIKE 'sqlite%' ORDER BY name")
            .Where(table => !Following.Contains(table)).SelectMany(table => Rows(database, $"SELECT * FROM {table}").Order(StringComparer.Ordinal).Select(row => $"{table}: {row}"))];
    }

    private static List<string> Rows(SqliteConnection database, string sql)
    {
        using var command = new SqliteCommand(sql, database);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }
}
