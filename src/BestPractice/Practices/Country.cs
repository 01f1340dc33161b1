namespace BestPractice.Practices;

/// <summary>A country by its ISO 3166-1 alpha-2 code, with <c>XK</c> for Kosovo and <c>EU</c> for the Union itself.</summary>
public sealed record Country
{
    internal Country(string code, string name, IReadOnlyList<string> otherNames)
    {
        Code = code;
        Name = name;
        OtherNames = otherNames;
        SortKey = Folding.Fold(name);
        Slug = Slug.From(name)!;
        Flag = string.Concat(code.Select(letter => char.ConvertFromUtf32(0x1F1E6 + letter - 'A')));
    }

    /// <summary>The code in capitals, for example <c>AT</c>.</summary>
    public string Code { get; }

    /// <summary>The short English name.</summary>
    public string Name { get; }

    /// <summary>What people type for it besides: its names in its own languages, in their script and in Latin, and other English ones.</summary>
    public IReadOnlyList<string> OtherNames { get; }

    /// <summary>The name in addresses, for example <c>united-kingdom</c>.</summary>
    public Slug Slug { get; }

    /// <summary>The folded name by which countries are put in order.</summary>
    public string SortKey { get; }

    /// <summary>The flag as an emoji: two regional indicator symbols (Unicode Technical Standard 51).</summary>
    public string Flag { get; }
}
