using System.Collections.Frozen;

namespace BestPractice.Practices;

/// <summary>Every country that an entry can name.</summary>
public static class Countries
{
    /// <summary>All countries in alphabetical order of their English names.</summary>
    public static IReadOnlyList<Country> All { get; } = [.. Read().OrderBy(country => country.SortKey, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, Country> ByCode = All.ToFrozenDictionary(country => country.Code, StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, Country> BySlug = All.ToFrozenDictionary(country => country.Slug.Value);

    /// <summary>The country with an ISO code in capitals or small letters, or null.</summary>
    public static Country? WithCode(string? code) => code is not null && ByCode.TryGetValue(code, out var country) ? country : null;

    /// <summary>The country with a name as in addresses, or null.</summary>
    public static Country? WithSlug(string? slug) => slug is not null && BySlug.TryGetValue(slug, out var country) ? country : null;

    private static IEnumerable<Country> Read()
    {
        using var reader = new StreamReader(typeof(Countries).Assembly.GetManifestResourceStream("countries.csv")!);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            // A name may hold a comma, a code and other names never do.
            var (first, last) = (line.IndexOf(',', StringComparison.Ordinal), line.LastIndexOf(','));
            yield return new Country(line[..first], line[(first + 1)..last], line[(last + 1)..].Split(';', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
