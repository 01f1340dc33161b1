using BestPractice.Tests;
using BestPractice.Web.Commands;

namespace BestPractice.Web.Tests.Commands;

public sealed class SettingTests
{
    [Theory]
    [InlineData("SearchesPerSecond=abc")]
    [InlineData("SearchesPerSecond=-1")]
    [InlineData("Connections=0")]
    [InlineData("Preview=maybe")]
    [InlineData("TrustedProxies=everybody")]
    [InlineData("LogPath=/no/such/folder/site.json")]
    public void A_wrong_setting_is_told_in_one_line_and_nothing_starts(string setting)
    {
        using var errors = new StringWriter { NewLine = "\n" };

        Assert.Null(SiteHost.Build([$"--Site:ContentPath={SourceTree.Content}", $"--Site:{setting}"], errors));
        Assert.Contains($"Site:{setting.Split('=')[0]}", Assert.Single(errors.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
