using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace BestPractice.Web.Edge;

/// <summary>
/// Lets the thread that learns of a request answer it, instead of waking another one: a kept answer takes microseconds (decision 16).
/// Whatever takes longer moves to another thread first, by <see cref="KeptAnswers.UseEdge"/>.
/// </summary>
internal static class InlineSockets
{
    private const string Completions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>For the whole process, and only before its first socket: .NET reads it once. What the environment says already stays.</summary>
    public static void Prefer()
    {
        if (Environment.GetEnvironmentVariable(Completions) is null) Environment.SetEnvironmentVariable(Completions, "1");
    }

    public static void AddInlineSockets(this IServiceCollection services) => services.Configure<SocketTransportOptions>(sockets =>
    {
        sockets.UnsafePreferInlineScheduling = true;
        // An idle connection holds 4 kB, and each request is received with one call fewer.
        sockets.WaitForDataBeforeAllocatingBuffer = false;
    });
}
