using System.Reflection;
using System.Text.RegularExpressions;
using BestPractice.Practices;

namespace BestPractice.Tests;

/// <summary>What docs/architecture.md promises about the rooms of the library, read from its source and its assembly.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly IReadOnlyList<string> Library = [.. SourceTree.FilesBelow("src/BestPractice").Where(file => file.EndsWith(".cs", StringComparison.Ordinal))];

    /// <summary>Besides the queries: what they share, what fills the tables, those that are published, and the stamp by which a finished index is known.</summary>
    private static readonly string[] MayHoldSql = ["IndexBuilder.cs", "EditionWriter.cs", "CollectionWriter.cs", "PracticeWriter.cs", "ListConditions.cs", "IndexFolder.cs", "DataFileWriter.cs"];

    [Fact]
    public void Practices_know_no_other_room() => AssertNone(Below("Practices"), OtherRooms());

    [Fact]
    public void Related_practices_are_found_from_practices_and_words_alone() => AssertNone(Below("Related"), AuthoringOrCatalogue());

    [Fact]
    public void Search_knows_practices_alone() => AssertNone(Below("Search"), AuthoringOrCatalogue());

    [Fact]
    public void Authoring_does_not_know_the_catalogue() => AssertNone(Below("Authoring"), CatalogueAlone());

    [Fact]
    public void Types_of_practices_have_members_of_practices_and_the_platform_only()
    {
        var practices = typeof(Practice).Assembly.GetTypes().Where(type => type.Namespace == "BestPractice.Practices");
        var used = practices
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .SelectMany(member => member switch { PropertyInfo property => [property.PropertyType], FieldInfo field => [field.FieldType], MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType), _ => [] });
        Assert.DoesNotContain(used, type => type.Namespace is "BestPractice.Authoring" or "BestPractice.Catalogue" or "BestPractice.Search");
    }

    [Fact]
    public void The_library_knows_nothing_of_the_web() =>
        Assert.DoesNotContain(typeof(Practice).Assembly.GetReferencedAssemblies(), name => name.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.Name.StartsWith("Serilog", StringComparison.Ordinal));

    [Fact]
    public void One_file_knows_the_YAML_library() =>
        Assert.Equal(["src/BestPractice/Authoring/YamlReader.cs"], Library.Where(file => SourceTree.TextOf(file).Contains("YamlDotNet", StringComparison.Ordinal)));

    [Fact]
    public void Only_the_readers_of_bodies_know_the_markdown_library() =>
        Assert.Equal(
            ["PageBody.cs", "Prose.cs", "ProseChecks.cs", "SectionReader.cs"],
            Library.Where(file => SourceTree.TextOf(file).Contains("using Markdig", StringComparison.Ordinal)).Select(Path.GetFileName));

    [Fact]
    public void SQL_is_in_the_queries_the_builder_and_the_schema()
    {
        var elsewhere = Library.Where(file => !file.EndsWith("Queries.cs", StringComparison.Ordinal) && !MayHoldSql.Contains(Path.GetFileName(file)));
        AssertNone(elsewhere.Concat(SourceTree.FilesBelow("src/BestPractice.Web").Where(file => file.EndsWith(".cs", StringComparison.Ordinal))), Sql());
        Assert.Equal(["src/BestPractice/Catalogue/schema.sql"], SourceTree.FilesBelow("src").Where(file => file.EndsWith(".sql", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_source_file_is_longer_than_two_hundred_lines()
    {
        string[] written = [".cs", ".cshtml", ".css", ".js", ".sql"];
        var tooLong = SourceTree.FilesBelow("src").Concat(SourceTree.FilesBelow("tests"))
            .Where(file => written.Contains(Path.GetExtension(file)))
            .Select(file => (File: file, Lines: File.ReadLines(Path.Combine(SourceTree.Root, file)).Count()))
            .Where(pair => pair.Lines > 200);
        Assert.Empty(tooLong);
    }

    [Fact]
    public void Every_file_of_the_library_is_in_the_namespace_of_its_folder() =>
        Assert.All(Library, file => Assert.Contains($"namespace BestPractice.{file.Split('/')[2]};", SourceTree.TextOf(file), StringComparison.Ordinal));

    private static IEnumerable<string> Below(string folder) => Library.Where(file => file.StartsWith($"src/BestPractice/{folder}/", StringComparison.Ordinal));

    /// <summary>Comments may name what code may not.</summary>
    private static void AssertNone(IEnumerable<string> files, Regex forbidden) =>
        Assert.DoesNotContain(files, file => File.ReadLines(Path.Combine(SourceTree.Root, file)).Any(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && forbidden.IsMatch(line)));

    [GeneratedRegex(@"\bBestPractice\.(Authoring|Catalogue|Related|Search)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherRooms();

    [GeneratedRegex(@"\b(Authoring|Catalogue)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AuthoringOrCatalogue();

    [GeneratedRegex(@"\bCatalogue\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CatalogueAlone();

    [GeneratedRegex(@"\b(SELECT\s.*\bFROM|INSERT\s+INTO|DELETE\s+FROM|CREATE\s+(TABLE|INDEX)|PRAGMA\s)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sql();
}
