namespace BestPractice.Web.Exporting;

/// <summary>Answers of the site as they are in a copy: texts with the addresses of the copy, all else byte by byte.</summary>
/// <param name="origin">Scheme and host of the site.</param>
/// <param name="compressed">The media types that the site compresses, which are texts.</param>
internal sealed class ExportText(string origin, IReadOnlySet<string> compressed)
{
    public bool HasTwins(string mediaType) => compressed.Contains(mediaType);

    /// <summary>True for an answer that may be otherwise in a copy.</summary>
    /// <param name="path">Its path in the folder.</param>
    /// <param name="mediaType">As the site says.</param>
    public bool IsAdapted(string path, string mediaType) => compressed.Contains(mediaType) && mediaType != "image/svg+xml" && !ExportAddress.IsSealed(path);

    /// <summary>Makes what the site sends what a file has.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="text">What the site sends.</param>
    public void Adapt(string name, SpareText text)
    {
        ExportAddress.Rewrite(text, origin);
        StaticCopy.Adapt(name, text);
    }
}
