using System.ComponentModel;
using BestPractice.Catalogue;

namespace BestPractice.Web.Api;

/// <summary>A page of a list of practices.</summary>
internal sealed record PracticeList
{
    [Description("How many practices there are on all pages.")] public required int Total { get; init; }
    [Description("This page, from 1.")] public required int Page { get; init; }
    [Description("How many pages there are, at least one.")] public required int Pages { get; init; }
    [Description("How many practices a full page has.")] public required int PageSize { get; init; }
    [Description("What the list was asked for, as an English phrase.")] public required string Title { get; init; }
    [Description("Each key of the query that says something, with its values.")] public required IReadOnlyDictionary<string, IReadOnlyList<string>> Filter { get; init; }
    [Description("The page of the site that shows the same list.")] public required string Url { get; init; }
    [Description("The address of this answer.")] public required string Self { get; init; }
    [Description("The page before this one; null on the first.")] public required string? Prev { get; init; }
    [Description("The page after this one; null on the last.")] public required string? Next { get; init; }
    [Description("The practices of this page, without the text of their sections.")] public required IReadOnlyList<PracticeEntry> Practices { get; init; }
}

/// <summary>The values by which lists can be narrowed.</summary>
internal sealed record FacetList
{
    [Description("How many practices there are under the query.")] public required int Total { get; init; }
    [Description("Each key of the query that says something, with its values.")] public required IReadOnlyDictionary<string, IReadOnlyList<string>> Filter { get; init; }
    [Description("The facets in the order of the page.")] public required IReadOnlyList<FacetEntry> Facets { get; init; }
}

internal sealed record FacetEntry
{
    [Description("The key in a query.")] public required string Key { get; init; }
    [Description("Its name for readers.")] public required string Name { get; init; }
    [Description("Its values.")] public required IReadOnlyList<FacetValueEntry> Values { get; init; }
}

internal sealed record FacetValueEntry
{
    [Description("The value in a query.")] public required string Value { get; init; }
    [Description("Its name for readers.")] public required string Name { get; init; }
    [Description("How many practices this value alone gives under what the query says of the other facets.")] public required int Practices { get; init; }
    [Description("True when the query names it.")] public required bool Chosen { get; init; }

    public static FacetValueEntry Of(FacetCount count) => new() { Value = count.Value.Slug, Name = count.Value.Name, Practices = count.Practices, Chosen = count.Chosen };
}

internal sealed record CategoryList
{
    [Description("All categories in the order of the site.")] public required IReadOnlyList<CategoryEntry> Categories { get; init; }
}

internal sealed record CategoryEntry
{
    [Column("categories", "slug")] public required string Slug { get; init; }
    [Column("categories", "url")] public required string Url { get; init; }
    [Column("categories", "name")] public required string Name { get; init; }
    [Column("categories", "summary")] public required string Summary { get; init; }
    [Description("How many practices have it, as main or further category.")] public required int Practices { get; init; }

    public static CategoryEntry Of(CategorySummary category, Links links) =>
        new() { Slug = category.Slug, Url = links.Absolute(links.Category(category.Slug)), Name = category.Name, Summary = category.Summary, Practices = category.Practices };
}

internal sealed record CountryList
{
    [Description("The countries that a practice or an award result names, by name.")] public required IReadOnlyList<CountryEntry> Countries { get; init; }
}

internal sealed record CountryEntry
{
    [Column("countries", "code")] public required string Code { get; init; }
    [Column("countries", "slug")] public required string Slug { get; init; }
    [Column("countries", "url")] public required string Url { get; init; }
    [Column("countries", "name")] public required string Name { get; init; }
    [Column("countries", "summary")] public required string? Summary { get; init; }
    [Description("How many practices are from there.")] public required int Practices { get; init; }
    [Description("How many award winners are from there, with or without an entry here.")] public required int Winners { get; init; }

    public static CountryEntry Of(CountrySummary country, Links links) => new()
    {
        Code = country.Code, Slug = country.Slug, Url = links.Absolute(links.Country(country.Slug)), Name = country.Name, Summary = country.Summary, Practices = country.Practices, Winners = country.Winners,
    };
}
