using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>An answer that fails because the file of the index was damaged asks for a new index at once: the next visitors need not wait for the next look.</summary>
internal static class IndexAlarm
{
    public static void UseIndexAlarm(this WebApplication app)
    {
        var (current, watch) = (app.Services.GetRequiredService<CurrentIndex>(), app.Services.GetRequiredService<ContentWatch>());
        app.Use(async (http, next) =>
        {
            try
            {
                await next(http);
            }
            catch when (Raise())
            {
                throw;
            }
        });

        bool Raise()
        {
            if (!current.Newest.IsWhole) watch.Doubt();
            return false;
        }
    }
}
