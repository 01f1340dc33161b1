using BestPractice.Catalogue;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BestPractice.Tests.Catalogue;

public sealed class IndexFolderTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly TempFolder _indexes = new();
    private IndexSnapshot? _running;
    private readonly TestClock _clock = new(Showcase.Now);

    [Fact]
    public void The_same_content_takes_the_finished_index_as_it_is()
    {
        var first = Start();
        var written = File.GetLastWriteTimeUtc(first.Path);
        _clock.Now += TimeSpan.FromDays(1);
        var second = Start();
        Assert.Equal((first.Path, first.Version, written), (second.Path, second.Version, File.GetLastWriteTimeUtc(second.Path)));
        Assert.Matches("^[0-9a-z-]+$", first.Version);
    }

    [Fact]
    public void Changed_content_has_another_version()
    {
        var first = Start();
        _content.WritePractice("another");
        var second = Start();
        Assert.NotEqual(first.Version, second.Version);
        Assert.Equal(["another", "other"], new PracticeQueries(second).Slugs());
    }

    [Fact]
    public void Another_time_zone_has_another_version() =>
        Assert.NotEqual(Start().Version, new IndexFolder(_indexes.Path, TimeZoneInfo.Utc, _clock).Open(_content.Read()).Version);

    public static TheoryData<string> Damages => ["empty", "garbage", "half", "two pages", "zeros in the middle", "foreign", "no meta", "odd meta", "negative", "null"];

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_or_foreign_file_is_built_again(string damage)
    {
        var file = Start().Path;
        SqliteConnection.ClearAllPools();
        _running!.GiveUp();
        Damage(file, damage);
        var healed = Start();
        Assert.Equal(["other"], new PracticeQueries(healed).Slugs());
        Assert.Equal("other", Assert.Single(new PracticeListQueries(healed).Page(PracticeFilter.Everything).Cards).Slug);
    }

    [Fact]
    public void Nothing_unfinished_stays_behind()
    {
        Start();
        Assert.Equal(".db", Path.GetExtension(Assert.Single(Directory.GetFiles(_indexes.Path))));
    }

    [Fact]
    public void A_scheduled_entry_appears_after_its_instant_when_the_index_is_opened_again()
    {
        _content.WritePractice("later", "published: 2026-06-02 14:00");
        var before = Start();
        Assert.Equal(["other"], new PracticeQueries(before).Slugs());
        Assert.Equal(Showcase.Now.AddDays(1), before.ValidUntil);

        _clock.Now = Showcase.Now.AddDays(1).AddTicks(-1);
        Assert.Equal(before.Version, Start().Version);

        _clock.Now = Showcase.Now.AddDays(1);
        var after = Start();
        Assert.Equal(["later", "other"], new PracticeQueries(after).Slugs());
        Assert.Null(after.ValidUntil);
        Assert.NotEqual(before.Version, after.Version);
    }

    [Fact]
    public void An_expired_entry_disappears_after_its_instant_when_the_index_is_opened_again()
    {
        _content.WritePractice("a", "expires: 2026-06-02 14:00");
        Assert.Equal(["a", "other"], new PracticeQueries(Start()).Slugs());
        _clock.Now = Showcase.Now.AddDays(2);
        Assert.Equal(["other"], new PracticeQueries(Start()).Slugs());
    }

    [Fact]
    public void At_most_three_files_are_kept_and_the_current_one_is_among_them()
    {
        var first = Start();
        for (var change = 0; change < 5; change++)
        {
            _content.WritePractice("changing", $"title: Version {change}");
            Assert.True(File.Exists(Start().Path));
        }
        Assert.Equal((3, false), (Directory.GetFiles(_indexes.Path).Length, File.Exists(first.Path)));
    }

    [Fact]
    public void A_running_program_makes_the_next_index_of_the_last_one_unless_that_was_damaged_meanwhile()
    {
        var folder = new IndexFolder(_indexes.Path, TempContent.Vienna, _clock);
        var last = folder.Open(_content.Read());
        for (var change = 0; change < 3; change++)
        {
            _content.WritePractice("other", $"title: Version {change}");
            var next = folder.Open(_content.Read());
            Assert.Equal([$"Version {change}"], new PracticeListQueries(next).Page(new PracticeFilter { Words = "version" }).Cards.Select(card => card.Title));
            Assert.Empty(BrokenReferences(next));
            SqliteConnection.ClearAllPools();
            if (change == 1) Damage(next.Path, "garbage");
            Assert.NotEqual(last.Path, next.Path);
            last = next;
        }
    }

    [Fact]
    public void An_old_index_that_is_in_use_again_is_kept_even_when_the_folder_is_given_by_a_relative_path()
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, _indexes.Path);
        var first = new IndexFolder(relative, TempContent.Vienna, _clock).Open(_content.Read());
        for (var more = 1; more <= 4; more++) File.SetLastWriteTimeUtc(_indexes.Write($"newer-{more}.db", "x"), DateTime.UtcNow.AddMinutes(more));
        var again = new IndexFolder(relative, TempContent.Vienna, _clock).Open(_content.Read());
        Assert.Equal(first.Path, again.Path);
        Assert.Equal(["other"], new PracticeQueries(again).Slugs());
    }

    [Fact]
    public void An_index_cannot_be_written_to()
    {
        using var database = Start().Open();
        using var command = new SqliteCommand("DELETE FROM practice", database);
        Assert.Throws<SqliteException>(() => command.ExecuteNonQuery());
    }

    public void Dispose()
    {
        _content.Dispose();
        _indexes.Dispose();
    }

    /// <summary>What the program does when it ends and starts again.</summary>
    private IndexSnapshot Start()
    {
        _running?.GiveUp();
        return _running = new IndexFolder(_indexes.Path, TempContent.Vienna, _clock).Open(_content.Read());
    }

    /// <summary>Indexes are written without looking up each reference.</summary>
    private static List<string> BrokenReferences(IndexSnapshot index)
    {
        using var database = index.Open();
        return database.Query<string>("PRAGMA foreign_key_check").AsList();
    }

    private static void Damage(string file, string damage)
    {
        if (damage == "garbage")
        {
            File.WriteAllBytes(file, [.. Enumerable.Range(0, 5000).Select(number => (byte)(number * 7))]);
            return;
        }
        if (damage is "foreign" or "no meta" or "odd meta" or "negative" or "null")
        {
            File.Delete(file);
            using var database = new SqliteConnection($"Data Source={file};Pooling=False");
            database.Open();
            using var command = new SqliteCommand(damage switch
            {
                "foreign" => "CREATE TABLE note (text TEXT)",
                "no meta" => "CREATE TABLE meta (name TEXT, value TEXT)",
                "odd meta" => "CREATE TABLE meta AS SELECT 'valid_from' AS name, 'soon' AS value UNION ALL SELECT 'valid_from', 'later'",
                "negative" => "CREATE TABLE meta AS SELECT 'valid_from' AS name, '-5' AS value UNION ALL SELECT 'valid_until', ''",
                _ => "CREATE TABLE meta AS SELECT 'valid_from' AS name, NULL AS value",
            }, database);
            command.ExecuteNonQuery();
            return;
        }
        if (damage == "zeros in the middle")
        {
            using var whole = File.OpenWrite(file);
            whole.Position = whole.Length / 2;
            whole.Write(new byte[whole.Length / 4]);
            return;
        }
        var length = damage switch { "half" => new FileInfo(file).Length / 2, "two pages" => 8192, _ => 0 };
        using var stream = File.OpenWrite(file);
        stream.SetLength(length);
    }
}
