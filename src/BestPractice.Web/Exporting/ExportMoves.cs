using BestPractice.Catalogue;
using BestPractice.Web.Formats;

namespace BestPractice.Web.Exporting;

/// <summary>What the site says of addresses that pages no longer name: those of renamed and withdrawn practices, with their formats.</summary>
internal sealed class ExportMoves(ExportServer server, ExportLinks own)
{
    private readonly SortedDictionary<string, Move> _moved = new(StringComparer.Ordinal);
    private readonly List<string> _gone = [];

    /// <summary>Addresses that lead to others.</summary>
    public IReadOnlyList<Move> Moved => [.. _moved.Values];

    /// <summary>Addresses of what was taken back.</summary>
    public IReadOnlyList<string> Gone => _gone;

    public void Add(IEnumerable<Move> moves)
    {
        foreach (var move in moves) _moved.TryAdd(move.From, move);
    }

    /// <summary>Asks for each earlier name and each name of what was taken back.</summary>
    public async Task AskAsync(PracticeQueries practices, Links links, CancellationToken stopping)
    {
        foreach (var slug in practices.Aliases().Select(alias => alias.Slug).Concat(practices.Withdrawn()).Distinct(StringComparer.Ordinal))
        foreach (var address in Format.OfPractices.Select(format => links.PracticeAs(format, slug)).Prepend(links.Practice(slug)))
        {
            using var answer = await server.AskAsync(address, stopping);
            if (own.MoveIn(address, answer) is { } move) Add([move]);
            else if (answer.Status == StatusCodes.Status410Gone) _gone.Add(address);
        }
    }
}
