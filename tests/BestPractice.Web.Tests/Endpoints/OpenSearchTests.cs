using System.Net;
using System.Xml.Linq;

namespace BestPractice.Web.Tests.Endpoints;

public sealed class OpenSearchTests(SampleSite sample) : IClassFixture<SampleSite>
{
    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public async Task Its_templates_lead_to_what_they_promise()
    {
        using var answer = await sample.Site.Get("/opensearch.xml");
        var description = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        Assert.Equal("application/opensearchdescription+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.InRange(description.Element(Namespace + "ShortName")!.Value.Length, 1, 16);
        Assert.InRange(description.Element(Namespace + "Description")!.Value.Length, 1, 1024);
        var addresses = description.Elements(Namespace + "Url").Select(url => (Type: url.Attribute("type")!.Value, Template: url.Attribute("template")!.Value)).Append((Type: "image/svg+xml", Template: description.Element(Namespace + "Image")!.Value)).ToList();
        Assert.Equal(["text/html", "application/atom+xml", "application/opensearchdescription+xml", "image/svg+xml"], addresses.Select(address => address.Type));
        foreach (var (type, template) in addresses)
        {
            using var there = await sample.Site.Get(template[Site.Origin.Length..].Replace("{searchTerms}", "caf%C3%A9%20water", StringComparison.Ordinal));
            Assert.Equal((HttpStatusCode.OK, type), (there.StatusCode, there.Content.Headers.ContentType!.MediaType));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/practices?country=poland")]
    [InlineData("/practices/garden")]
    [InlineData("/nothing")]
    public async Task Every_page_names_it(string path) =>
        Assert.Equal("/opensearch.xml", (await sample.Site.Page(path)).QuerySelector("head link[rel=search]")!.GetAttribute("href"));
}
