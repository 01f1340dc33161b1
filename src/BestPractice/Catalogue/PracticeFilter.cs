using System.Globalization;
using BestPractice.Practices;

namespace BestPractice.Catalogue;

/// <summary>How a list of practices is put in order.</summary>
public enum SortOrder
{
    /// <summary>By the words searched for.</summary>
    Best,
    /// <summary>Latest award or start first.</summary>
    Newest,
    /// <summary>By title.</summary>
    Title,
    /// <summary>By country, then title.</summary>
    Country,
    /// <summary>Never checked first, then by the date of the check.</summary>
    Checked,
}

/// <summary>What a visitor asks a list for: values of one facet are alternatives, facets narrow each other.</summary>
public sealed record PracticeFilter
{
    /// <summary>Practices on a page of the list.</summary>
    public const int PageSize = 24;

    /// <summary>The query keys that mean something, in canonical order.</summary>
    public static readonly IReadOnlyList<string> Keys = ["q", .. Vocabulary<Facet>.Words, "sort", "page"];

    /// <summary>The filter that lets everything through.</summary>
    public static readonly PracticeFilter Everything = new();

    /// <summary>The words searched for, as typed.</summary>
    public string Words { get; init; } = "";

    /// <summary>The chosen values of each facet, in canonical order without repetition.</summary>
    public FacetChoices Choices { get; init; } = FacetChoices.None;

    /// <summary>The order asked for, or null for the usual one.</summary>
    public SortOrder? Sort { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The order in force: the one asked for, where it means something, else the usual one.</summary>
    public SortOrder Order => Sort is { } sort && (sort != SortOrder.Best || Words.Length > 0) ? sort : UsualOrder;

    /// <summary>The order that needs no word in the address.</summary>
    public SortOrder UsualOrder => Words.Length > 0 ? SortOrder.Best : SortOrder.Newest;

    /// <summary>True when nothing narrows the list.</summary>
    public bool IsEverything => Words.Length == 0 && Choices.IsEmpty;

    /// <summary>The filter as query keys and values in canonical order, without those that say nothing.</summary>
    public IEnumerable<KeyValuePair<string, string>> ToQuery()
    {
        if (Words.Length > 0) yield return new("q", Words);
        foreach (var facet in Enum.GetValues<Facet>())
        foreach (var value in Choices[facet])
            yield return new(Vocabulary<Facet>.WordFor(facet), value);
        if (Order != UsualOrder) yield return new("sort", Vocabulary<SortOrder>.WordFor(Order));
        if (Page > 1) yield return new("page", Page.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The one query under which the filter has its address, from the question mark on, percent-encoded by RFC 3986; empty for everything. Equal filters have equal queries.</summary>
    public string CanonicalQuery => ToQuery().Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}").ToList() is { Count: > 0 } pairs ? "?" + string.Join('&', pairs) : "";

    /// <summary>The same with one value added, from the first page.</summary>
    public PracticeFilter With(Facet facet, string value) => this with { Choices = Choices.With(facet, value), Page = 1 };

    /// <summary>The same without any value of one facet, from the first page.</summary>
    public PracticeFilter Without(Facet facet) => this with { Choices = Choices.Without(facet), Page = 1 };

    /// <summary>The same with other words, from the first page.</summary>
    public PracticeFilter WithWords(string words) => this with { Words = words, Page = 1 };

    /// <summary>The same with one value taken away, from the first page.</summary>
    public PracticeFilter Without(Facet facet, string value) => this with { Choices = Choices.Without(facet, value), Page = 1 };
}
