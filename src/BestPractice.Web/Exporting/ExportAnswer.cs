namespace BestPractice.Web.Exporting;

/// <summary>An answer of the site.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Headers">Its headers.</param>
/// <param name="Body">Its bytes, never compressed.</param>
internal sealed record ExportAnswer(int Status, IHeaderDictionary Headers, byte[] Body)
{
    /// <summary>The media type without its parameters.</summary>
    public string MediaType => Headers.ContentType.ToString().Split(';')[0].Trim();

    /// <summary>Where it leads, or null.</summary>
    public string? Location => Headers.Location is [{ } target] ? target : null;
}
