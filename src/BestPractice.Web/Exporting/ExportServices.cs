using BestPractice.Web.SocialCards;
using Microsoft.AspNetCore.Hosting.Server;

namespace BestPractice.Web.Exporting;

/// <summary>What a site that is exported has instead of what a site with visitors has.</summary>
internal static class ExportServices
{
    public static void AddExport(this IServiceCollection services)
    {
        services.AddSingleton<ExportServer>();
        services.AddSingleton<IServer>(provider => provider.GetRequiredService<ExportServer>());
        // Nobody waits for a page meanwhile.
        services.AddSingleton(provider => new CardFolder(provider.GetRequiredService<CardFiles>(), CardDrawing.Draw, Environment.ProcessorCount));
    }
}
