using BestPractice.Catalogue;

namespace BestPractice.Web.Pages.Shared;

/// <summary>The editions as a chart of one square per known winner.</summary>
/// <param name="Editions">The editions, newest first.</param>
/// <param name="Winners">The known winners by edition; empty to leave the squares out.</param>
/// <param name="Current">The edition on show, if any.</param>
public sealed record YearsView(IReadOnlyList<EditionSummary> Editions, ILookup<string, EditionResult>? Winners, string? Current);
