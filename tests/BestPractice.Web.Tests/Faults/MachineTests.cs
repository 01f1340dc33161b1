using System.Net;
using System.Security.Cryptography;
using BestPractice.Tests;
using Xunit.Abstractions;

namespace BestPractice.Web.Tests.Faults;

/// <summary>The language and the time zone of the machine change nothing that is sent: a calendar of its own, other digits, an I without a dot, a day earlier or later.</summary>
public sealed class MachineTests(ITestOutputHelper output)
{
    private static readonly (string Language, string Zone)[] Machines = [("en_US.UTF-8", "UTC"), ("tr_TR.UTF-8", "Etc/GMT+12"), ("ar_SA.UTF-8", "Pacific/Kiritimati"), ("th_TH.UTF-8", "Asia/Kathmandu"), ("fa_IR.UTF-8", "America/St_Johns")];

    private static readonly string[] Paths =
    [
        "/", "/practices", "/practices?sort=title", "/practices?q=istanbul", "/practices?country=turkiye", "/practices/istanbul", "/practices/istanbul.json", "/practices/istanbul.md", "/practices/istanbul.bib", "/practices/istanbul.ris", "/practices/istanbul.csl.json",
        "/practices.csv", "/practices.json", "/practices.atom", "/categories", "/categories/ecology", "/countries", "/countries/turkiye", "/awards", "/awards/2024", "/coverage", "/compare?p=istanbul&p=other", "/sitemap.xml", "/robots.txt", "/llms.txt",
        "/api/v1/practices", "/api/v1/openapi.json", "/data", "/feed.atom", "/feed.json", "/opensearch.xml", "/covers/istanbul.svg", "/practices/ISTANBUL", "/practices/gone", "/nowhere",
    ];

    [LinuxFact]
    public async Task Every_answer_is_the_same_byte_by_byte_whatever_the_machine_speaks()
    {
        using var content = Content();
        var all = new List<IReadOnlyDictionary<string, string>>();
        foreach (var (language, zone) in Machines)
        {
            using var indexes = new TempFolder();
            using var site = new ChildSite(content.Path, indexes.Path, $"LANG={language}", $"LC_ALL={language}", $"TZ={zone}", "Site:WatchContent=false");
            await site.Ready();
            all.Add(await Answers(site.Client));
        }
        output.WriteLine($"{all[0].Values.Count(answer => answer.StartsWith("OK", StringComparison.Ordinal))} of {Paths.Length} addresses were found");
        for (var machine = 1; machine < Machines.Length; machine++)
            Assert.True(all[0].SequenceEqual(all[machine]), $"{Machines[machine]}: {string.Join(", ", all[0].Except(all[machine]).Select(pair => pair.Key))}");
    }

    private static TempContent Content()
    {
        var content = new TempContent();
        content.WritePractice("istanbul", "title: ISTANBUL in İstanbul and Iğdır\ncountry: TR\nplace: İstanbul\ncategories: [ecology]\nstarted: 2020-02-29\nchecked: 2026-01-31\npublished: 2024-02-29\ntags: [Info, INFO TITLE]\naliases: [istanbul-first]", "## Problem\n\nI say that 1,234.5 is \"it\".\n\n## Results\n\nTITLE.");
        content.WritePractice("gone", "title: Gone\nwithdrawn: It was wrong.");
        content.WritePractice("expired", "title: Expired\nexpires: 2025-03-30 02:30");
        content.Write("awards/2024.md", "---\nlabel: \"2024\"\nyear: 2024\nresults: [{ outcome: winner, practice: istanbul }]\n---\nText.\n");
        return content;
    }

    private static async Task<IReadOnlyDictionary<string, string>> Answers(HttpClient client)
    {
        var answers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Paths)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            if (answer.StatusCode != HttpStatusCode.OK) Assert.True((int)answer.StatusCode < 500, $"{path}: {answer.StatusCode}");
            answers[path] = $"{answer.StatusCode} {answer.Headers.Location} {answer.Content.Headers.LastModified?.UtcTicks} {Convert.ToHexStringLower(SHA256.HashData(bytes))}";
        }
        return answers;
    }
}
