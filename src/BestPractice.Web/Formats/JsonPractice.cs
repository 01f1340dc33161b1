using System.Text.Json;
using BestPractice.Catalogue;
using BestPractice.Web.Api;

namespace BestPractice.Web.Formats;

/// <summary>
/// Practices as JSON (RFC 8259). Keys are those of the front matter, words and dates are written as there, what is not documented is null,
/// and every record has every key. docs/operations.md lists them.
/// </summary>
internal static class JsonPractice
{
    public static byte[] WriteList(ListExport list, Links links) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        Total = list.Practices.Count,
        list.Title,
        Filter = list.Filter.ToQuery().ToLookup(pair => pair.Key, pair => pair.Value).ToDictionary(values => values.Key, values => values.ToList()),
        Url = links.Absolute(links.Practices(list.Filter)),
        Practices = list.Practices.Select(practice => PracticeEntry.Of(practice, links)),
    }, ApiJson.Rules);

    public static byte[] Write(PracticeRecord practice, Links links) => JsonSerializer.SerializeToUtf8Bytes(PracticeDetail.Of(practice, links), ApiJson.Rules);
}
