using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BestPractice.Tests.Authoring;

/// <summary>Front matter as an editor's YAML extension sees it: by the core schema of YAML 1.2, in which <c>2019</c> is a number.</summary>
internal static partial class YamlAsJson
{
    public static JsonNode? FrontMatterOf(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(file.ReplaceLineEndings("\n").Split("\n---\n", 2)[0][4..]));
        return Of(stream.Documents[0].RootNode);
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Of(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(Of)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: var word } => OfPlain(word ?? ""),
        YamlScalarNode text => JsonValue.Create(text.Value),
        _ => throw new NotSupportedException(node.ToString()),
    };

    private static JsonValue? OfPlain(string word) => word switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ => Number().IsMatch(word) ? JsonValue.Create(double.Parse(word, CultureInfo.InvariantCulture)) : JsonValue.Create(word),
    };

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
