using BestPractice.Web.SocialCards;

namespace BestPractice.Web.Serving;

/// <summary>The social cards and where they are kept: beside the finished indexes, as they can be made again. Those of drafts stay out of the folder of the public site.</summary>
internal static class CardServices
{
    public static void AddCards(this IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(provider => new CardFiles(Path.Combine(options.IndexPath, options.Preview ? "preview-cards" : "cards"), provider.GetRequiredService<ILogger<CardFiles>>()));
        services.AddSingleton(provider => new CardFolder(provider.GetRequiredService<CardFiles>(), CardDrawing.Draw, Math.Max(1, Environment.ProcessorCount / 2)));
        services.AddScoped<CardReader>();
    }
}
