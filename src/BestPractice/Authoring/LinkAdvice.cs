namespace BestPractice.Authoring;

/// <summary>Advice about links and pictures: addresses without encryption, pictures without words.</summary>
internal static class LinkAdvice
{
    private const string Insecure = "http://";

    private static readonly string[] Keys = ["sources", "links"];
    private static readonly string[] Addresses = ["url", "archive"];

    /// <summary>Looks at the links of a text.</summary>
    public static void Give(IEnumerable<ProseLink> links, FileProblems problems)
    {
        foreach (var link in links)
        {
            if (link is { IsImage: true, HasWords: false })
                problems.Add(link.Line, link.Column, ProblemCode.ImageUndescribed, "The picture has no words for readers who cannot see it", "write between the brackets what it shows: ![Trips a day, 2015 to 2019](...)");
            if (IsInsecure(link.Target)) Warn(link.Line, link.Column, link.Target, problems);
        }
    }

    /// <summary>Looks at sources and links in the front matter.</summary>
    public static void Give(YamlMap fields, FileProblems problems)
    {
        foreach (var node in Keys.Select(key => fields.Find(key)?.Value).SelectMany(AddressesIn).Where(node => IsInsecure(node.Value)))
            Warn(node.Line, node.Column, node.Value.Trim(), problems);
    }

    /// <summary>A plain text stands for an address; a mapping has it under its keys.</summary>
    private static IEnumerable<YamlText> AddressesIn(YamlNode? node) => node switch
    {
        YamlText text => [text],
        YamlList list => list.Items.SelectMany(AddressesIn),
        YamlMap map => Addresses.Select(key => map.Find(key)?.Value).OfType<YamlText>(),
        _ => [],
    };

    private static bool IsInsecure(string address) => address.AsSpan().TrimStart().StartsWith(Insecure, StringComparison.OrdinalIgnoreCase);

    private static void Warn(int line, int column, string address, FileProblems problems) =>
        problems.Add(line, column, ProblemCode.LinkInsecure, $"\"{address}\" is not encrypted", "write https:// if the same page opens there; if not, leave it as it is");
}
