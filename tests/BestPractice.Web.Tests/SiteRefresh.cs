using BestPractice.Web.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests;

public static class SiteRefresh
{
    /// <summary>Reads the content again; false when the last index stays.</summary>
    public static bool Refresh(this Site site) => site.Services.GetRequiredService<IndexRefresh>().Refresh();

    /// <summary>The site once it shows the whole index with what git says: a start waits for that a moment only, and on a busy machine it comes later.</summary>
    public static Site WithHistory(this Site site)
    {
        site.Services.GetRequiredService<IndexRefresh>().CompleteFirstAsync(CancellationToken.None).GetAwaiter().GetResult();
        return site;
    }
}
