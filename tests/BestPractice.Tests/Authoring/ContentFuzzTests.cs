using System.Text;
using BestPractice.Authoring;

namespace BestPractice.Tests.Authoring;

/// <summary>Files that nobody wrote: random bytes, real files with random changes, and front matter grown from a grammar.</summary>
public sealed class ContentFuzzTests
{
    private const int FilesAtOnce = 40;

    private static readonly IReadOnlyList<byte[]> Real = [.. SourceTree.FilesBelow("content").Where(file => file.EndsWith(".md", StringComparison.Ordinal)).Select(file => File.ReadAllBytes(Path.Combine(SourceTree.Root, file)))];
    private static readonly string[] Folders = ["practices", "awards", "categories", "pages"];
    private static readonly string[] Values = ["AT", "2024", "\"x\"", "[a, b]", "{ a: b }", "[]", "{}", "~", "&a x", "*a", "!!str x", "|\n  x", ">-\n  x", "'", "\"", "2019-02-31", "https://example.eu/", "other", "-1", "99999999999999999999", "\u0001", "\ud83d\ude00", "x # y", "a: b", "- a", "@", "%", "\t", "<b>", "\u202e", ""];
    private static readonly string[] Keys = ["title", "summary", "country", "place", "categories", "status", "sources", "awards", "results", "related", "aliases", "tags", "published", "expires", "started", "ended", "checked", "lead", "partners", "level", "year", "label", "name", "order", "criteria", "draft", "withdrawn", "x"];
    private static readonly string[] Inserts = ["\0", "\r", "\r\n", "\n---\n", "\t", "[", "](", "![", "**", "`", "|", "<", "\u2028", "\ufeff", "&#0;", "> ", "- ", "\n\n", ": ", "{", "}", "\"", "\\", "\ud83d\ude00"];

    [Fact]
    public void Random_bytes_changed_files_and_grown_front_matter_become_problems_with_places_inside_the_file()
    {
        Seeds.Try(random =>
        {
            using var content = new TempContent();
            var files = Enumerable.Range(0, FilesAtOnce).ToDictionary(number => $"{random.Of(Folders)}/file-{number}.md", _ => Draw(random));
            foreach (var (name, bytes) in files) content.Write(name, bytes);
            var problems = content.Report().Problems;
            Assert.All(problems.Where(problem => files.ContainsKey(problem.Path)), problem => AssertInside(problem, files[problem.Path]));
            Assert.Contains(content.Report().Practices, practice => practice.Slug.Value == "other");
        });
    }

    private static byte[] Draw(Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                var bytes = new byte[random.Next(2000)];
                random.NextBytes(bytes);
                return random.Next(2) == 0 ? bytes : [.. "---\n"u8, .. bytes, .. "\n---\n"u8, .. bytes];
            case 1:
                return Encoding.UTF8.GetBytes($"---\n{string.Concat(Enumerable.Range(0, random.Next(15)).Select(_ => $"{new string(' ', random.Next(3) == 0 ? 2 : 0)}{random.Of(Keys)}: {random.Of(Values)}\n"))}---\n{random.Of(Inserts)}");
            default:
                return Changed(random, random.Of(Real));
        }
    }

    private static byte[] Changed(Random random, byte[] file)
    {
        var bytes = file.ToList();
        for (var change = random.Next(1, 8); change > 0 && bytes.Count > 0; change--)
        {
            var (at, length) = (random.Next(bytes.Count), random.Next(40));
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(length, bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - Math.Min(length, bytes.Count) + 1), Math.Min(length, bytes.Count)));
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(random.Of(Inserts), random.Next(1, 50)))));
                    break;
            }
        }
        return [.. bytes];
    }

    /// <summary>Markdown and editors know three ends of a line, YAML and .NET also those of Unicode; where a file has both kinds, either count is a place in it.</summary>
    private static void AssertInside(Problem problem, byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        var counts = new[] { text.ReplaceLineEndings("\n"), text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') }.Select(counted => counted.Split('\n'));
        Assert.True(problem.Line >= 1 && problem.Column >= 1 && counts.Any(lines => problem.Line <= lines.Length && problem.Column <= lines[problem.Line - 1].Length + 1), $"{problem} is at no place of the file");
    }
}
