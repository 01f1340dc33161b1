using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace BestPractice.Web.Edge;

/// <summary>
/// Lets the thread that learns of a request answer it, instead of waking another one: a kept answer takes microseconds (decision 16).
/// Whatever takes longer moves to another thread first, by <see cref="KeptAnswers.UseEdge"/>.
/// </summary>
internal static class InlineSockets
{
    private const string Completions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";
    private const string Threads = "DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT";

    /// <summary>
    /// For the whole process, and only before its first socket: .NET reads it once. What the environment says already stays.
    /// Half of the processors look after connections, the others do what takes longer: with one such thread for each processor they push each other aside.
    /// </summary>
    public static void Prefer()
    {
        Default(Completions, "1");
        Default(Threads, Math.Max(1, Environment.ProcessorCount / 2).ToString(CultureInfo.InvariantCulture));
    }

    private static void Default(string name, string value)
    {
        if (Environment.GetEnvironmentVariable(name) is null) Environment.SetEnvironmentVariable(name, value);
    }

    public static void AddInlineSockets(this IServiceCollection services) => services.Configure<SocketTransportOptions>(sockets =>
    {
        sockets.UnsafePreferInlineScheduling = true;
        // An idle connection holds 4 kB, and each request is received with one call fewer.
        sockets.WaitForDataBeforeAllocatingBuffer = false;
    });
}
