using BestPractice.Web.Serving;

namespace BestPractice.Web.Tests.Hostile;

public sealed class ProxySettingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1; 10.0.0.0/8;fd00::/8; ::1")]
    public void Addresses_and_networks_are_understood(string setting) => Assert.Null(ProxyNetworks.Fault(setting));

    [Theory]
    [InlineData("*")]
    [InlineData("10")]
    [InlineData("proxy.example")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/8, 127.0.0.1")]
    public void Anything_else_is_a_fault(string setting) => Assert.Equal(setting, ProxyNetworks.Fault($"127.0.0.1; {setting}"));

    [Fact]
    public void An_address_is_a_network_of_one() => Assert.Equal(["127.0.0.1/32", "fd00::1/128"], ProxyNetworks.Read("127.0.0.1;fd00::1").Select(network => network.ToString()));
}
