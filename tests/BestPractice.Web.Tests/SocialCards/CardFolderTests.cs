using BestPractice.Tests;
using BestPractice.Web.SocialCards;
using Microsoft.Extensions.Logging.Abstractions;

namespace BestPractice.Web.Tests.SocialCards;

public sealed class CardFolderTests : IDisposable
{
    private static readonly byte[] Png = SiteIcons.Plain(16);

    private readonly TempFolder _folder = new();
    private int _drawn;

    [Fact]
    public async Task However_many_ask_at_the_same_time_a_card_is_drawn_once()
    {
        using var cards = Cards();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => cards.Get(Card("a")))));

        Assert.All(answers, answer => Assert.Equal(Png, answer));
        Assert.Equal(1, _drawn);
    }

    [Fact]
    public async Task A_card_that_an_earlier_start_drew_is_taken_from_disk()
    {
        using (var cards = Cards()) await cards.Get(Card("a"));
        using var later = Cards();

        Assert.Equal(Png, await later.Get(Card("a")));
        Assert.Equal(1, _drawn);
        Assert.Equal([$"{Card("a").Version}.png"], Directory.GetFiles(_folder["cards"]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Another_content_is_another_file()
    {
        using var cards = Cards();
        await cards.Get(Card("a"));
        await cards.Get(Card("b"));

        Assert.Equal(2, Directory.GetFiles(_folder["cards"]).Length);
    }

    [Fact]
    public async Task A_file_that_was_cut_off_is_drawn_again()
    {
        _folder.Write($"cards/{Card("a").Version}.png", Png[..^20]);
        using var cards = Cards();

        Assert.Equal(Png, await cards.Get(Card("a")));
        Assert.Equal(Png, await File.ReadAllBytesAsync(_folder[$"cards/{Card("a").Version}.png"]));
    }

    [Fact]
    public async Task A_disk_that_cannot_be_written_costs_the_drawing_only()
    {
        _folder.Write("cards", "a file where the folder should be");
        using var cards = Cards();

        Assert.Equal(Png, await cards.Get(Card("a")));
        Assert.Equal(Png, await cards.Get(Card("a")));
        Assert.Equal(2, _drawn);
    }

    [Fact]
    public async Task A_drawing_that_fails_fails_for_its_askers_and_is_tried_again()
    {
        using var cards = new CardFolder(Files(), _ => _drawn++ == 0 ? throw new InvalidOperationException() : Png, 1);

        await Assert.ThrowsAsync<InvalidOperationException>(() => cards.Get(Card("a")));
        Assert.Equal(Png, await cards.Get(Card("a")));
    }

    [Theory]
    [InlineData(3, 1_000_000)]
    [InlineData(1000, 3)]
    public void Beyond_its_bounds_the_oldest_cards_go(int mostFiles, int mostCards)
    {
        for (var age = 0; age < 6; age++) File.SetLastWriteTimeUtc(_folder.Write($"cards/{age}.png", Png), DateTime.UtcNow.AddDays(-age));
        File.SetLastWriteTimeUtc(_folder.Write("cards/left.tmp", "half"), DateTime.UtcNow.AddDays(-1));

        new CardFiles(_folder["cards"], NullLogger<CardFiles>.Instance) { MostFiles = mostFiles, MostBytes = (long)mostCards * Png.Length }.Prune();

        Assert.Equal(["0.png", "1.png", "2.png"], Directory.GetFiles(_folder["cards"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private static SocialCard Card(string title) => new("practices", "slug", title, new CoverPicture("ecology", null, "slug"));

    private CardFiles Files() => new(_folder["cards"], NullLogger<CardFiles>.Instance);

    private CardFolder Cards() => new(Files(), _ =>
    {
        Interlocked.Increment(ref _drawn);
        return Png;
    }, 2);
}
