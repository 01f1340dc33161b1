using System.Text.RegularExpressions;

namespace BestPractice.Authoring;

/// <summary>Language codes (BCP 47), such as <c>de</c> or <c>sr-Latn</c>.</summary>
internal static partial class LanguageTag
{
    public const string Form = @"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?\z";

    public static string? Read(Fields fields, string key)
    {
        if (fields.TextNode(key) is not { } node) return null;
        if (Shape().IsMatch(node.Value)) return node.Value;
        fields.Problems.Add(node, ProblemCode.ValueUnknown, $"\"{node.Value}\" is not a language code", "write a code such as en, de or sr-Latn");
        return null;
    }

    [GeneratedRegex(Form, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
