using System.Collections.Frozen;

namespace BestPractice.Practices;

/// <summary>Every country that an entry can name.</summary>
public static class Countries
{
    /// <summary>All countries in alphabetical order of their English names.</summary>
    public static IReadOnlyList<Country> All { get; } = [.. Read().OrderBy(country => country.SortKey, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, Country> ByCode = All.ToFrozenDictionary(country => country.Code, StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, Country> BySlug = All.ToFrozenDictionary(country => country.Slug.Value);

    private static readonly FrozenDictionary<Slug, Country> ByOtherName = All.SelectMany(country => country.OtherNames.Select(name => (Slug: Slug.From(name), Country: country)))
        .Where(pair => pair.Slug is not null && !BySlug.ContainsKey(pair.Slug.Value)).DistinctBy(pair => pair.Slug).ToFrozenDictionary(pair => pair.Slug!, pair => pair.Country);

    /// <summary>The country with an ISO code in capitals or small letters, or null.</summary>
    public static Country? WithCode(string? code) => code is not null && ByCode.TryGetValue(code, out var country) ? country : null;

    /// <summary>The country with a name as in addresses, or null.</summary>
    public static Country? WithSlug(string? slug) => slug is not null && BySlug.TryGetValue(slug, out var country) ? country : null;

    /// <summary>The country that people also call by a name, as written or as in addresses, or null.</summary>
    public static Country? WithOtherName(string text) => Slug.From(text) is { } slug ? ByOtherName.GetValueOrDefault(slug) : null;

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
