using System.Text.Json.Nodes;
using BestPractice.Catalogue;
using BestPractice.Practices;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Schema;

/// <summary>The ceremony of an award edition. Without its day and its place there is no event to tell of.</summary>
internal static class EditionEvent
{
    public static JsonObject? Of(EditionSummary edition, PageMeta page, Links links)
    {
        if (Day(edition.Held) is not { } day || edition.Place is not { } place) return null;
        var online = place.Equals("online", StringComparison.OrdinalIgnoreCase);
        return Thing.Of("Event",
            ("name", page.Title), ("description", page.Description), ("url", links.Absolute(page.Path)), ("startDate", day), ("endDate", Day(edition.HeldUntil) ?? day),
            ("eventAttendanceMode", online ? "https://schema.org/OnlineEventAttendanceMode" : null),
            ("location", Thing.Of(online ? "VirtualLocation" : "Place", ("name", place))), ("organizer", Thing.Of("Organization", ("name", Wording.AwardsOrganiser))));
    }

    private static string? Day(string? date) => PartialDate.TryParse(date)?.Day is null ? null : date;
}
