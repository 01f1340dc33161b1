namespace BestPractice.Web.Exporting;

/// <summary>An answer of the site. Disposing of it gives its memory to a later one.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Headers">Its headers.</param>
/// <param name="Bytes">Holds its bytes, never compressed.</param>
internal sealed record ExportAnswer(int Status, IHeaderDictionary Headers, MemoryStream Bytes) : IDisposable
{
    public ReadOnlySpan<byte> Body => Bytes.GetBuffer().AsSpan(0, (int)Bytes.Length);

    /// <summary>The media type without its parameters.</summary>
    public string MediaType => Headers.ContentType.ToString().Split(';')[0].Trim();

    /// <summary>Where it leads, or null.</summary>
    public string? Location => Headers.Location is [{ } target] ? target : null;

    public void Dispose() => ExportResponse.Spare(Bytes);
}
