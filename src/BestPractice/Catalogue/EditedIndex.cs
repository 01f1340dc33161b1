using System.Globalization;
using BestPractice.Authoring;
using Microsoft.Data.Sqlite;

namespace BestPractice.Catalogue;

/// <summary>
/// Shows an editor the edited practice before thousands of others are looked at: a copy of the index in which the rows of edited practices alone are written anew. What hangs
/// on others as well, such as related practices, the results of awards and the problems, follows with the whole index.
/// </summary>
public static class EditedIndex
{
    private static int _made;

    /// <summary>The copy, which no later start takes for a finished index; null where more has changed than what public practices say, or where it cannot be written.</summary>
    /// <param name="shown">The index of the folder as it was.</param>
    /// <param name="before">The folder as it was.</param>
    /// <param name="after">The folder as it is.</param>
    /// <param name="timeZone">Where the midnight of a bare date is.</param>
    /// <param name="now">The instant from which it is shown.</param>
    public static IndexSnapshot? Of(IndexSnapshot shown, ContentFolder before, ContentFolder after, TimeZoneInfo timeZone, DateTimeOffset now)
    {
        if (!shown.IsWhole || !shown.HoldsAt(now) || EditedPractices.Between(before, after, timeZone) is not { } report) return null;
        var name = string.Create(CultureInfo.InvariantCulture, $"edited-{now.UtcTicks}-{Environment.ProcessId}-{Interlocked.Increment(ref _made)}");
        var path = Path.Combine(Path.GetDirectoryName(shown.Path)!, name + ".db");
        try
        {
            File.Copy(shown.Path, path, overwrite: true);
            if (IndexBuilder.Edit(report, path, now)) return IndexFolder.Read(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            // Whoever builds the whole index meets the same and tells it.
        }
        HeldFile.TryRemove(path);
        return null;
    }
}
