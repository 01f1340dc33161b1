using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BestPractice.OpenData;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Bundles;

/// <summary>What a bundle holds, for programs: <c>datapackage.json</c> by the Data Package standard 2.0, with a table schema for each CSV file.</summary>
internal static class DataPackage
{
    private static readonly JsonSerializerOptions Rules = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Links links, DateOnly day, IReadOnlyList<BundleFile> files)
    {
        var package = new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = BundleName.Stem,
            ["id"] = links.Absolute(links.Data()),
            ["title"] = PageMeta.SiteName,
            ["description"] = "Political work that succeeded: practices, the sources that say so, and the editions and results of the Innovation in Politics Awards.",
            ["version"] = string.Create(CultureInfo.InvariantCulture, $"{DataTables.Version}.{day:yyyyMMdd}.0"),
            ["created"] = $"{BundleName.Day(day)}T00:00:00Z",
            ["homepage"] = links.Absolute(links.Data()),
            ["licenses"] = new JsonArray(new JsonObject { ["name"] = DataLicence.Id, ["title"] = DataLicence.Title, ["path"] = DataLicence.Url }),
            ["sources"] = new JsonArray(new JsonObject { ["title"] = PageMeta.SiteName, ["path"] = links.Absolute(links.Home()) }),
            ["resources"] = new JsonArray([.. files.Select(Resource)]),
        };
        return package.ToJsonString(Rules) + "\n";
    }

    private static JsonObject Resource(BundleFile file)
    {
        var table = DataTables.All.FirstOrDefault(table => file.Name == $"{table.Name}.csv");
        var resource = new JsonObject
        {
            ["name"] = Path.GetFileNameWithoutExtension(file.Name), ["path"] = file.PathInBundle, ["description"] = table?.Meaning ?? "All tables as one SQLite file.",
            ["mediatype"] = BundleName.TypeOf(file.Name).Split(';')[0], ["bytes"] = file.Bytes, ["hash"] = $"sha256:{file.Sha256}",
        };
        if (table is null) return resource;
        resource["type"] = "table";
        resource["format"] = "csv";
        resource["encoding"] = "utf-8";
        resource["schema"] = Schema(table);
        return resource;
    }

    private static JsonObject Schema(DataTable table)
    {
        var schema = new JsonObject { ["fields"] = new JsonArray([.. table.Columns.Select(Field)]), ["primaryKey"] = Names(table.Key), ["missingValues"] = Names([""]) };
        if (table.Unique.Count > 0) schema["uniqueKeys"] = new JsonArray(Names(table.Unique));
        // SQL takes a pair with one empty value for no reference, readers of data packages for a wrong one.
        var references = table.References.Where(to => to.Columns.Count == 1 || to.Columns.All(column => table[column].Required)).ToList();
        if (references.Count > 0) schema["foreignKeys"] = new JsonArray([.. references.Select(to => new JsonObject
        {
            ["fields"] = Names(to.Columns), ["reference"] = new JsonObject { ["resource"] = to.Table, ["fields"] = Names(to.There) },
        })]);
        return schema;
    }

    private static JsonObject Field(DataColumn column)
    {
        var constraints = new JsonObject { ["required"] = column.Required };
        if (column.Words.Count > 0) constraints["enum"] = Names(column.Words);
        if (column.Type is DataType.Date or DataType.Slug or DataType.Language) constraints["pattern"] = DataTypes.PatternOf(column.Type);
        var field = new JsonObject { ["name"] = column.Name, ["type"] = column.Type switch { DataType.Number => "integer", DataType.Instant => "datetime", _ => "string" } };
        field["description"] = column.Absent is null ? column.Meaning : $"{column.Meaning} Empty: {column.Absent}";
        field["example"] = column.Type == DataType.Number ? int.Parse(column.Example, CultureInfo.InvariantCulture) : column.Example;
        field["constraints"] = constraints;
        return field;
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);
}
