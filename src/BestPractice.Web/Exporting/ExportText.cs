using System.Text;

namespace BestPractice.Web.Exporting;

/// <summary>Answers of the site as they are in a copy: texts with the addresses of the copy, all else byte by byte.</summary>
/// <param name="origin">Scheme and host of the site.</param>
/// <param name="compressed">The media types that the site compresses, which are texts.</param>
internal sealed class ExportText(string origin, IReadOnlySet<string> compressed)
{
    public bool HasTwins(string mediaType) => compressed.Contains(mediaType);

    /// <summary>The bytes of a file.</summary>
    /// <param name="path">Its path in the folder.</param>
    /// <param name="name">Its name as a file.</param>
    /// <param name="bytes">What the site sends.</param>
    /// <param name="mediaType">As the site says.</param>
    public byte[] Adapt(string path, string name, byte[] bytes, string mediaType)
    {
        if (!compressed.Contains(mediaType) || mediaType == "image/svg+xml" || ExportAddress.IsSealed(path)) return bytes;
        var text = Encoding.UTF8.GetString(bytes);
        var adapted = StaticCopy.Adapt(name, ExportAddress.Rewrite(text, origin));
        return ReferenceEquals(text, adapted) ? bytes : Encoding.UTF8.GetBytes(adapted);
    }
}
