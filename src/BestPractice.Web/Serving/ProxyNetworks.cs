using System.Net;

namespace BestPractice.Web.Serving;

/// <summary>Reads the setting <c>Site:TrustedProxies</c>.</summary>
internal static class ProxyNetworks
{
    /// <summary>All of a setting without faults; an address is a network of one.</summary>
    public static IEnumerable<IPNetwork> Read(string setting) => Entries(setting).Select(entry => Network(entry)!.Value);

    /// <summary>The first entry that is neither an address nor a network, or null.</summary>
    public static string? Fault(string setting) => Entries(setting).FirstOrDefault(entry => Network(entry) is null);

    private static string[] Entries(string setting) => setting.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IPNetwork? Network(string entry)
    {
        // "10" would be the address 0.0.0.10.
        if (entry.Count('.') != 3 && !entry.Contains(':', StringComparison.Ordinal)) return null;
        if (IPNetwork.TryParse(entry, out var network)) return network;
        return IPAddress.TryParse(entry, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8) : null;
    }
}
