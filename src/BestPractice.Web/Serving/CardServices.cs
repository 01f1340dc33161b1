using BestPractice.Catalogue;
using BestPractice.Web.SocialCards;

namespace BestPractice.Web.Serving;

/// <summary>The social cards and where they are kept: beside the finished indexes, as they can be made again. Those of drafts stay out of the folder of the public site.</summary>
internal static class CardServices
{
    private const int FewestKept = 2000;
    private const long BytesOfEach = 100_000;

    public static void AddCards(this IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(provider =>
        {
            // Each entry has one, and those of what it was before may be asked for a while yet.
            var most = Math.Max(FewestKept, 2 * provider.GetRequiredService<CurrentIndex>().Newest.Lists.All.Count);
            return new CardFiles(Path.Combine(options.IndexPath, options.Preview ? "preview-cards" : "cards"), provider.GetRequiredService<ILogger<CardFiles>>()) { MostFiles = most, MostBytes = most * BytesOfEach };
        });
        services.AddSingleton(provider => new CardFolder(provider.GetRequiredService<CardFiles>(), CardDrawing.Draw, Math.Max(1, Environment.ProcessorCount / 2)));
        services.AddScoped<CardReader>();
    }
}
