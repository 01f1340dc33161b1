using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

/// <summary>Queries as they stand in an address, without percent signs.</summary>
internal static class Query
{
    public static FilterReading Read(string query, IndexSnapshot index)
    {
        var values = query.Split('&').Select(pair => pair.Split('=', 2)).ToLookup(pair => pair[0], pair => pair.ElementAtOrDefault(1));
        return new FilterReader(new FacetQueries(index).Known()).Read(key => values[key]);
    }

    public static string Write(PracticeFilter filter) => string.Join('&', filter.ToQuery().Select(pair => $"{pair.Key}={pair.Value}"));
}
