using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Authoring;

/// <summary>The key <c>country</c>, wherever it stands.</summary>
internal static class CountryField
{
    public static Country? Read(Fields fields)
    {
        if (fields.TextNode("country") is not { } node) return null;
        if (Countries.WithCode(node.Value.Trim()) is { } country) return country;
        var nearest = NearestWord.Find(node.Value, Countries.All.Select(known => known.Name));
        var code = Countries.All.FirstOrDefault(known => known.Name == nearest)?.Code;
        fields.Problems.Add(node, ProblemCode.CountryUnknown, $"\"{node.Value}\" is not a country code",
            code is null ? "write the two letters of ISO 3166-1, for example AT; UK is GB" : $"write {code} for {nearest}");
        return null;
    }
}
