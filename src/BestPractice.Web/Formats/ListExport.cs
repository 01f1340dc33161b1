using BestPractice.Catalogue;

namespace BestPractice.Web.Formats;

/// <summary>A whole list, to be written in one of the formats.</summary>
/// <param name="Filter">What it was asked for, from the first page.</param>
/// <param name="Title">The same as an English phrase.</param>
/// <param name="Practices">Every practice that the filter lets through, in its order.</param>
public sealed record ListExport(PracticeFilter Filter, string Title, IReadOnlyList<PracticeRecord> Practices);
