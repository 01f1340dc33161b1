using System.Buffers;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Formats;

/// <summary>A feed as Atom (RFC 4287). What was taken back is told to programs as a deleted entry (RFC 6721), and to readers as an entry of its own.</summary>
internal static class AtomFeed
{
    /// <summary>The category scheme of what happened to an entry, below the public origin.</summary>
    public const string ChangeScheme = "/feed.atom#change";

    private static readonly XNamespace Tombstones = "http://purl.org/atompub/tombstones/1.0";

    // What has to be looked at more closely: halves of a letter, and what XML cannot write.
    private static readonly SearchValues<char> Odd = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(letter => !XmlConvert.IsXmlChar(letter))]);

    private static readonly XmlWriterSettings Rules = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    public static byte[] Write(ListExport list, Links links) => Write(Feed.OfList(list, links), links.PracticesAs(Format.Atom, list.Filter), links);

    /// <param name="feed">What it tells.</param>
    /// <param name="path">Where this feed is.</param>
    /// <param name="links">The addresses.</param>
    public static byte[] Write(Feed feed, string path, Links links)
    {
        var self = links.Absolute(path);
        var atom = new SyndicationFeed(Text($"{feed.Title}, {PageMeta.SiteName}"), description: null, feedAlternateLink: null, feed.Entries.Select(entry => Entry(entry, links)))
        {
            Id = self,
            LastUpdatedTime = feed.Updated,
            Language = "en",
        };
        atom.Links.Add(SyndicationLink.CreateSelfLink(new Uri(self), Format.Atom.MediaType));
        atom.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(feed.Page), "text/html"));
        atom.Authors.Add(Person(PageMeta.SiteName));
        foreach (var gone in feed.Entries.Where(entry => entry.Withdrawn is not null)) atom.ElementExtensions.Add(Deleted(gone).CreateReader());
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Rules)) atom.SaveAsAtom10(xml);
        return bytes.ToArray();
    }

    private static SyndicationItem Entry(FeedEntry told, Links links)
    {
        var entry = new SyndicationItem { Id = told.Id, Title = new TextSyndicationContent(Text(told.Title)), LastUpdatedTime = told.Updated };
        if (told.Published is { } published) entry.PublishDate = published;
        if (told.Language != "en") entry.AttributeExtensions.Add(new XmlQualifiedName("lang", XNamespace.Xml.NamespaceName), told.Language);
        // An entry without a page has to hold what it tells.
        if (told.Page is null) entry.Content = new TextSyndicationContent(Text(told.Summary));
        else
        {
            entry.Summary = new TextSyndicationContent(Text(told.Summary));
            entry.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(told.Page), "text/html"));
        }
        entry.Authors.Add(Person(told.Author ?? PageMeta.SiteName));
        foreach (var category in told.Categories) entry.Categories.Add(new SyndicationCategory(category.Slug, scheme: null, Text(category.Name)));
        if (told.Change is { } change) entry.Categories.Add(new SyndicationCategory(change, links.Absolute(ChangeScheme), label: null));
        return entry;
    }

    private static XElement Deleted(FeedEntry gone) => new(Tombstones + "deleted-entry",
        new XAttribute(XNamespace.Xmlns + "at", Tombstones), new XAttribute("ref", gone.Withdrawn!), new XAttribute("when", gone.Updated.UtcDateTime), new XElement(Tombstones + "comment", Text(gone.Summary)));

    private static SyndicationPerson Person(string name) => new(email: null, Text(name), uri: null);

    /// <summary>Content may hold characters that XML cannot write in any way.</summary>
    internal static string Text(string text) => !text.AsSpan().ContainsAny(Odd) ? text :
        string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));
}
