using BestPractice.Catalogue;
using BestPractice.Web.Edge;
using BestPractice.Web.Formats;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/llms.txt</c> (llmstxt.org): what the site is and how to ask it, for programs that read texts.</summary>
internal static class LlmsEndpoint
{
    public static void MapLlms(this WebApplication app) =>
        app.MapMethods(LlmsText.Address, [HttpMethods.Get, HttpMethods.Head], (IndexSnapshot index, Links links) => Results.Text(LlmsText.Write(index, links), "text/plain; charset=utf-8"))
            .WithName("llms").KeptAtEdge();
}
