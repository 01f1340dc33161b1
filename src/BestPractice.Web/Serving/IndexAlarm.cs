using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>An answer that fails because the file of the index was damaged asks for a new index at once: the next visitors need not wait for the next look.</summary>
internal static class IndexAlarm
{
    public static void UseIndexAlarm(this WebApplication app) => app.UseOnceOpen<CurrentIndex>(current => async (http, next) =>
    {
        try
        {
            await next(http);
        }
        catch when (Raise(current, app.Services))
        {
            throw;
        }
    });

    private static bool Raise(CurrentIndex current, IServiceProvider services)
    {
        if (!current.Newest.IsWhole) services.GetRequiredService<ContentWatch>().Doubt();
        return false;
    }
}
