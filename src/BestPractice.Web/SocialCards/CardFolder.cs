using System.Collections.Concurrent;

namespace BestPractice.Web.SocialCards;

/// <summary>
/// Draws a card when it is first asked for, once however many ask at the same time; few are drawn at a time, the rest wait.
/// What was drawn is kept on disk under the hash of what it shows. A disk that cannot be written costs the drawing only: the answer is the same.
/// </summary>
/// <param name="files">The cards on disk.</param>
/// <param name="draw">Draws one.</param>
/// <param name="places">How many are drawn at a time.</param>
public sealed class CardFolder(CardFiles files, Func<SocialCard, byte[]> draw, int places) : IDisposable
{
    private readonly SemaphoreSlim _places = new(places);
    private readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> _underWay = new();

    /// <summary>The card as PNG.</summary>
    public async Task<byte[]> Get(SocialCard card)
    {
        var version = card.Version;
        return await files.Read(version) ?? await _underWay.GetOrAdd(version, _ => new(() => Make(card, version))).Value;
    }

    public void Dispose() => _places.Dispose();

    private async Task<byte[]> Make(SocialCard card, string version)
    {
        await _places.WaitAsync();
        try
        {
            // Who looked just before the last drawing was kept comes here, too.
            if (await files.Read(version) is { } kept) return kept;
            var drawn = await Task.Run(() => draw(card));
            await files.Keep(version, drawn);
            return drawn;
        }
        finally
        {
            _places.Release();
            _underWay.TryRemove(version, out _);
        }
    }
}
