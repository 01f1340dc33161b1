using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BestPractice.Web.Tests.Faults;

/// <summary>The site as a program of its own, which can be killed and told to stop, and asked over real connections.</summary>
public sealed class ChildSite : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    /// <param name="content">The content folder.</param>
    /// <param name="index">The index folder, which may be shared.</param>
    /// <param name="settings">Settings besides, as <c>Site:Preview=true</c>; those without a colon are for the environment.</param>
    public ChildSite(string content, string index, params string[] settings)
    {
        var port = FreePort();
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(60) };
        // A shell that lets a file grow too large be an error and no signal, and then becomes the program.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "trap '' XFSZ; exec dotnet \"$@\"", "sh", Path.Combine(AppContext.BaseDirectory, "BestPractice.Web.dll"),
            $"--Site:ContentPath={content}", $"--Site:IndexPath={index}", $"--Site:PublicOrigin={Site.Origin}", $"--urls=http://127.0.0.1:{port}", .. settings.Where(setting => setting.Contains(':', StringComparison.Ordinal)).Select(setting => "--" + setting)])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var pair in settings.Where(setting => !setting.Contains(':', StringComparison.Ordinal)).Select(setting => setting.Split('='))) start.Environment[pair[0]] = pair[1];
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public HttpClient Client { get; }

    /// <summary>What it has logged so far.</summary>
    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    /// <summary>How long it took until it was ready to answer.</summary>
    public async Task<TimeSpan> Ready()
    {
        await Wait.Until(async () => _process.HasExited ? throw new InvalidOperationException(Output) : await Says("/health/ready", "contentVersion"));
        return DateTime.Now - _process.StartTime;
    }

    public async Task<string> Text(string path) => await Client.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>True when a page holds a text; false also where nobody answers.</summary>
    public async Task<bool> Says(string path, string text)
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
            return (await answer.Content.ReadAsStringAsync()).Contains(text, StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public void Signal(string name) => Run("kill", $"-{name}", _process.Id.ToString(CultureInfo.InvariantCulture));

    /// <summary>The largest file in bytes that it may write from now on: a disk that is full, or has room again.</summary>
    public void LimitFiles(string bytes) => Run("prlimit", $"--pid={_process.Id}", $"--fsize={bytes}:unlimited");

    /// <summary>Waits until it has ended and gives its exit code.</summary>
    public async Task<int> Exit()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return _process.ExitCode;
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Note(string? line)
    {
        lock (_output) _output.AppendLine(line);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var run = Process.Start(program, arguments);
        run.WaitForExit();
        Assert.Equal(0, run.ExitCode);
    }

    private static int FreePort()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
