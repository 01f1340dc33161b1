using System.Xml.Linq;
using BestPractice.Catalogue;
using BestPractice.Web.Edge;
using BestPractice.Web.Formats;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/opensearch.xml</c>: how a browser or another program searches here (OpenSearch 1.1).</summary>
internal static class OpenSearchEndpoint
{
    public const string Address = "/opensearch.xml";

    public const string MediaType = "application/opensearchdescription+xml";

    /// <summary>What a browser calls the search; the format allows 16 characters.</summary>
    public const string ShortName = "Best Practice";

    /// <summary>The words go in here; as a query these braces would be escaped.</summary>
    private const string Typed = "?q={searchTerms}";

    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapOpenSearch(this WebApplication app) =>
        app.MapMethods(Address, [HttpMethods.Get, HttpMethods.Head], (Links links) => Results.Text($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{Describe(links)}\n", MediaType))
            .WithName("opensearch").KeptAtEdge();

    private static XElement Describe(Links links) => new(Namespace + "OpenSearchDescription",
        new XElement(Namespace + "ShortName", ShortName),
        new XElement(Namespace + "LongName", PageMeta.SiteName),
        new XElement(Namespace + "Description", "Search political practices: what the problem was, what somebody in office did about it, and what came of it."),
        Url("text/html", "results", links.Absolute(links.Practices()) + Typed),
        Url(Format.Atom.MediaType, "results", links.Absolute(links.PracticesAs(Format.Atom, PracticeFilter.Everything)) + Typed),
        Url(MediaType, "self", links.Absolute(links.OpenSearch())),
        new XElement(Namespace + "Image", new XAttribute("width", 64), new XAttribute("height", 64), new XAttribute("type", "image/svg+xml"), links.Absolute(Links.Mark())),
        new XElement(Namespace + "Language", "en"),
        new XElement(Namespace + "InputEncoding", "UTF-8"),
        new XElement(Namespace + "OutputEncoding", "UTF-8"));

    private static XElement Url(string type, string relation, string template) =>
        new(Namespace + "Url", new XAttribute("type", type), new XAttribute("rel", relation), new XAttribute("template", template));
}
