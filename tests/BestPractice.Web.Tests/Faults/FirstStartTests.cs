using System.Net;
using System.Net.Sockets;
using BestPractice.Tests;
using BestPractice.Web.Commands;

namespace BestPractice.Web.Tests.Faults;

/// <summary>A start that has no index yet and cannot make one.</summary>
public sealed class FirstStartTests
{
    [LinuxFact]
    public async Task Without_a_folder_for_the_index_the_program_ends_with_one_line_that_names_it()
    {
        using var content = new TempContent();
        using var folder = new TempFolder();
        using var site = new ChildSite(content.Path, folder.Write("index", "A file lies where the folder should be."));

        Assert.Equal(2, await site.Exit());
        var line = Assert.Single(Lines(site.Output));
        Assert.StartsWith($"Site:IndexPath is \"{folder["index"]}\"; no index can be written into the folder {folder["index"]} (", line, StringComparison.Ordinal);
        Assert.EndsWith("or set another path.", line, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Without_a_content_folder_the_program_ends_with_one_line_that_names_it_and_makes_no_index()
    {
        using var folder = new TempFolder();
        using var site = new ChildSite(folder["content"], folder["index"]);

        Assert.Equal(2, await site.Exit());
        Assert.StartsWith($"Site:ContentPath is \"{folder["content"]}\"; there is no folder {folder["content"]}.", Assert.Single(Lines(site.Output)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["index"]));
    }

    [LinuxFact]
    public async Task Where_it_cannot_listen_the_program_ends_with_a_line_that_says_so()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var content = new TempContent();
        using var folder = new TempFolder();
        foreach (var address in new[] { $"http://{taken.LocalEndpoint}", "http://127.0.0.1:99999", "http:here" })
        {
            using var site = new ChildSite(content.Path, folder["index"], $"urls={address}");

            Assert.Equal(2, await site.Exit());
            Assert.Contains(Lines(site.Output), line => line.StartsWith("The site cannot listen: ", StringComparison.Ordinal));
            Assert.DoesNotContain("Unhandled exception", site.Output, StringComparison.Ordinal);
        }
    }

    /// <summary>Root may read everything, so for root there is nothing to see.</summary>
    [LinuxFact]
    public void A_content_folder_that_may_not_be_read_is_named_in_one_line()
    {
        if (Environment.IsPrivilegedProcess || OperatingSystem.IsWindows()) return;
        using var folder = new TempFolder();
        using var errors = new StringWriter { NewLine = "\n" };
        var closed = Directory.CreateDirectory(folder["content"], UnixFileMode.None).FullName;

        Assert.Null(SiteHost.Build([$"--Site:ContentPath={closed}", $"--Site:IndexPath={folder["index"]}"], errors));
        Assert.Contains($"the folder {closed} cannot be opened", Assert.Single(Lines(errors.ToString())), StringComparison.Ordinal);
    }

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
