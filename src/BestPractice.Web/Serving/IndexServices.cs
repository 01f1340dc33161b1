using BestPractice.Authoring;
using BestPractice.Catalogue;
using BestPractice.Web.Pages.Shared;

namespace BestPractice.Web.Serving;

/// <summary>The index and the questions one can ask of it. A request keeps the index it began with.</summary>
internal static class IndexServices
{
    public static void AddIndex(this IServiceCollection services, SiteOptions options)
    {
        (Task<ContentFolder>, Task<ContentHistory>)? ahead = IndexSource.Begin(options.ContentPath);
        services.AddSingleton(provider =>
        {
            var source = new IndexSource(options, ahead!.Value, provider.GetRequiredService<TimeProvider>());
            // Else the first content would be held as long as the services are.
            ahead = null;
            return source;
        });
        services.AddSingleton<ProblemLog>();
        services.AddSingleton(OpenFirst);
        services.AddSingleton<ContentWatch>();
        services.AddSingleton<QuickEdits>();
        services.AddSingleton<IndexRefresh>();
        services.AddHostedService<RefreshLoop>();
        services.AddScoped(provider => provider.GetRequiredService<CurrentIndex>().Enter());
        services.AddScoped(provider => provider.GetRequiredService<IndexLease>().Index);
        services.AddScoped<SearchQueries>();
        services.AddScoped<PracticeListQueries>();
        services.AddScoped<PracticeQueries>();
        services.AddScoped<ExportQueries>();
        services.AddScoped<FacetQueries>();
        services.AddScoped<CategoryQueries>();
        services.AddScoped<CollectionQueries>();
        services.AddScoped<CountryQueries>();
        services.AddScoped<CountryFigureQueries>();
        services.AddScoped<CoverageQueries>();
        services.AddScoped<EditionQueries>();
        services.AddScoped<PageQueries>();
        services.AddScoped<HealthQueries>();
        services.AddScoped<ProblemQueries>();
        services.AddScoped<SpellingAdvice>();
        services.AddScoped<DirectOffers>();
        services.AddScoped<DeadEnd>();
        services.AddScoped<ListRequest>();
        services.AddScoped<LandingLists>();
        services.AddScoped<SitePages>();
        services.AddScoped<ChangeQueries>();
        services.AddScoped<CompareRequest>();
        services.AddScoped<OwnProblems>();
    }

    private static CurrentIndex OpenFirst(IServiceProvider provider)
    {
        var log = provider.GetRequiredService<ILogger<CurrentIndex>>();
        var source = provider.GetRequiredService<IndexSource>();
        var index = source.Open();
        source.Shown(index);
        IndexLog.Opened(log, index);
        provider.GetRequiredService<ProblemLog>().Tell(index);
        return new CurrentIndex(index);
    }
}
