using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using BestPractice.Catalogue;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Formats;

/// <summary>A list as an Atom feed (RFC 4287). An entry keeps its id when its file is renamed: it is the address of its first slug.</summary>
internal static class AtomFeed
{
    private static readonly XmlWriterSettings Rules = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    public static byte[] Write(ListExport list, Links links)
    {
        var self = links.Absolute(links.PracticesAs(Format.Atom, list.Filter));
        var entries = list.Practices.Select(practice => Entry(practice, links)).ToList();
        var feed = new SyndicationFeed(Text($"{list.Title}, {PageMeta.SiteName}"), description: null, feedAlternateLink: null, entries)
        {
            Id = self,
            // An empty list has no newest entry, and a feed needs a date that does not change by itself.
            LastUpdatedTime = entries.Select(entry => entry.LastUpdatedTime).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(),
            Language = "en",
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(self), Format.Atom.MediaType));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(links.Absolute(links.Practices(list.Filter))), "text/html"));
        feed.Authors.Add(Person(PageMeta.SiteName));
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Rules)) feed.SaveAsAtom10(xml);
        return bytes.ToArray();
    }

    private static SyndicationItem Entry(PracticeRecord practice, Links links)
    {
        var row = practice.Row;
        var entry = new SyndicationItem
        {
            Id = links.Absolute(links.Practice(row.FirstSlug)),
            Title = new TextSyndicationContent(Text(row.Title)),
            Summary = new TextSyndicationContent(Text(row.Summary)),
            LastUpdatedTime = Instant(row.Updated),
        };
        if (row.Published is { } published) entry.PublishDate = Instant(published);
        if (row.Language != "en") entry.AttributeExtensions.Add(new XmlQualifiedName("lang", "http://www.w3.org/XML/1998/namespace"), row.Language);
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(links.Absolute(links.Practice(row.Slug))), "text/html"));
        entry.Authors.Add(Person(row.Organisation ?? PageMeta.SiteName));
        foreach (var category in practice.Categories) entry.Categories.Add(new SyndicationCategory(category.Slug, scheme: null, Text(category.Name)));
        return entry;
    }

    private static SyndicationPerson Person(string name) => new(email: null, Text(name), uri: null);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Content may hold characters that XML cannot write in any way.</summary>
    private static string Text(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));
}
