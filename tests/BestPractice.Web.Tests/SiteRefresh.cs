using BestPractice.Web.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests;

public static class SiteRefresh
{
    /// <summary>Reads the content again; false when the last index stays.</summary>
    public static bool Refresh(this Site site) => site.Services.GetRequiredService<IndexRefresh>().Refresh();
}
