using BestPractice.Catalogue;

namespace BestPractice.Web.Pages.Shared;

/// <summary>The practices that a search found, with what was found in them.</summary>
/// <param name="Words">The words searched for.</param>
/// <param name="Cards">The practices of the page.</param>
public sealed record HitsView(string Words, IReadOnlyList<PracticeCard> Cards);

/// <summary>What a visitor typed by name.</summary>
/// <param name="Offers">The filters that stand for it.</param>
/// <param name="NameOf">The name of a facet's value.</param>
public sealed record OffersView(IReadOnlyList<DirectOffer> Offers, Func<Facet, string, string> NameOf);
