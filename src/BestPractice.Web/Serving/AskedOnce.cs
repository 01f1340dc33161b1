namespace BestPractice.Web.Serving;

/// <summary>The feature of a request whose answer nobody will ask for again: it is neither compressed nor kept, and gets no validator.</summary>
internal sealed class AskedOnce
{
    public static readonly AskedOnce Mark = new();

    private AskedOnce()
    {
    }

    public static bool Is(HttpContext http) => http.Features.Get<AskedOnce>() is not null;
}
