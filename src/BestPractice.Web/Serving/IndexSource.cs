using BestPractice.Authoring;
using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>Gives the index for the content as it is on disk now.</summary>
internal sealed class IndexSource(SiteOptions options, TimeProvider clock)
{
    private readonly IndexFolder _folder = new(options.IndexPath, options.Zone, clock);

    public IndexSnapshot Open() => _folder.Open(ContentFolder.Read(options.ContentPath));
}
