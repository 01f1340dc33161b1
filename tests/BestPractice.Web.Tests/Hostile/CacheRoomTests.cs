using BestPractice.Web.Edge;

namespace BestPractice.Web.Tests.Hostile;

public sealed class CacheRoomTests
{
    private const int Questions = 5_000;
    private const int BodySize = 20_000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task However_many_different_questions_come_what_is_kept_of_them_stays_within_its_room(bool isPage)
    {
        var shelf = new EdgeShelf("version");
        EdgeKey[] keys = [.. Enumerable.Range(0, Questions).Select(number => new EdgeKey("br", $"/practices?q={number}", isPage))];
        foreach (var key in keys) await shelf.MakeAsync(key, () => Task.FromResult<KeptAnswer?>(new KeptAnswer([], [], new byte[BodySize], DateTimeOffset.MaxValue)), CancellationToken.None);

        var kept = keys.Select(shelf.Find).OfType<KeptAnswer>().Sum(answer => (long)answer.Size);

        Assert.InRange(kept, 1, isPage ? EdgeShelf.RoomForPages : EdgeShelf.RoomForLists);
        Assert.True(EdgeShelf.RoomForPages + EdgeShelf.RoomForLists <= 120 * 1024 * 1024);
    }
}
