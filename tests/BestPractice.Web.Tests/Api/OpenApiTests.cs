using System.Text.Json;
using BestPractice.Web.Api;

namespace BestPractice.Web.Tests.Api;

/// <summary>The description of the API says exactly what the API sends.</summary>
public sealed class OpenApiTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task Every_answer_of_the_real_site_fits_its_schema_key_by_key()
    {
        using var description = await Json(ApiOperation.Description.Route);
        var check = new AnswerCheck(description.RootElement);
        foreach (var operation in ApiOperation.All.Where(operation => operation.Answer is not null))
        foreach (var path in await PathsOf(operation))
        {
            using var answer = await Json(path);
            check.Check(answer.RootElement, SchemaOf(description, operation, "200"), operation.Name);
        }
        foreach (var path in new[] { "/api/v1/practices?sort=no", "/api/v1/practices?country=polnd", "/api/v1/practices/no", "/api/v1/editions/no", "/api/v1/facets?category=no", "/api/v1/nothing", "/api" })
        {
            using var answer = await Json(path, "application/problem+json");
            check.Check(answer.RootElement, description.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("Problem"), path);
        }

        Assert.Empty(check.Faults.Take(20));
        Assert.Contains("getPractice.sections[].html", check.Met);
    }

    [Fact]
    public async Task Every_key_has_a_meaning()
    {
        using var description = await Json(ApiOperation.Description.Route);

        Assert.Empty(Undescribed(description.RootElement.GetProperty("components").GetProperty("schemas"), "schemas"));
    }

    [Fact]
    public async Task Every_parameter_of_the_description_is_read_and_no_other()
    {
        using var description = await Json(ApiOperation.Description.Route);
        var parameters = description.RootElement.GetProperty("paths").GetProperty("/practices").GetProperty("get").GetProperty("parameters").EnumerateArray().ToList();

        Assert.Equal(Catalogue.PracticeFilter.Keys, parameters.Select(parameter => parameter.GetProperty("name").GetString()));
        foreach (var parameter in parameters)
        {
            var schema = parameter.GetProperty("schema");
            var words = (schema.TryGetProperty("items", out var items) ? items : schema).TryGetProperty("enum", out var known) ? known.EnumerateArray().Select(word => word.GetString()!).ToList() : [];
            foreach (var word in words)
            {
                using var answer = await _site.Get($"/api/v1/practices?q=city&{parameter.GetProperty("name")}={word}");
                Assert.True(answer.IsSuccessStatusCode || (int)answer.StatusCode == 301, $"{parameter.GetProperty("name")}={word}: {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task Every_operation_has_a_route_and_a_name_of_its_own()
    {
        using var description = await Json(ApiOperation.Description.Route);
        var paths = description.RootElement.GetProperty("paths").EnumerateObject().ToList();

        Assert.Equal("3.1.1", description.RootElement.GetProperty("openapi").GetString());
        Assert.Equal(ApiOperation.All.Count, paths.Select(path => path.Value.GetProperty("get").GetProperty("operationId").GetString()).Distinct().Count());
        Assert.Equal($"{Site.Origin}/api/v1", description.RootElement.GetProperty("servers")[0].GetProperty("url").GetString());
    }

    public void Dispose() => _site.Dispose();

    private async Task<IEnumerable<string>> PathsOf(ApiOperation operation)
    {
        if (operation.OfSlug is null) return operation.Filtered ? [operation.Route, operation.Route + "?country=poland", operation.Route + "?q=water&outcome=winner"] : [operation.Route];
        var (listed, name) = operation == ApiOperation.Practice ? ("/practices.json", "practices") : operation == ApiOperation.Collection ? (ApiOperation.Collections.Route, "collections") : (ApiOperation.Editions.Route, "editions");
        using var list = await Json(listed);
        return [.. list.RootElement.GetProperty(name).EnumerateArray().Select(entry => operation.Route.Replace("{slug}", entry.GetProperty("slug").GetString(), StringComparison.Ordinal))];
    }

    private static JsonElement SchemaOf(JsonDocument description, ApiOperation operation, string status) =>
        description.RootElement.GetProperty("paths").GetProperty(operation.Path.Length == 0 ? "/" : operation.Path).GetProperty("get").GetProperty("responses").GetProperty(status).GetProperty("content").EnumerateObject().Single().Value.GetProperty("schema");

    private async Task<JsonDocument> Json(string path, string type = "application/json")
    {
        using var answer = await _site.Get(path);
        Assert.True(answer.Content.Headers.ContentType?.MediaType == type, $"{path}: {answer.StatusCode} {answer.Content.Headers.ContentType}");
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
    }

    private static IEnumerable<string> Undescribed(JsonElement schema, string place)
    {
        if (schema.ValueKind != JsonValueKind.Object) yield break;
        if (schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
            foreach (var key in properties.EnumerateObject().Where(key => !key.Value.TryGetProperty("description", out var words) || words.GetString()!.Length < 5)) yield return $"{place}.{key.Name}";
        foreach (var member in schema.EnumerateObject())
        foreach (var fault in Undescribed(member.Value, $"{place}.{member.Name}"))
            yield return fault;
    }
}
