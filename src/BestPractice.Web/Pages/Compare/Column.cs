using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Web.Pages.Compare;

/// <summary>One practice of a comparison.</summary>
public sealed record Column(PracticeRecord Practice)
{
    /// <summary>What stands where no source says anything.</summary>
    public const string Blank = "Not documented";

    public PracticeRow Row => Practice.Row;

    public CategoryName Category => Practice.Categories[0];

    /// <summary>The language of the entry, where it is not the page's.</summary>
    public string? Language => Row.Language == "en" ? null : Row.Language;

    /// <summary>The rendered text of a section, or null.</summary>
    public string? Section(SectionKind kind) => Practice.Sections.FirstOrDefault(section => section.Kind == (int)kind)?.Html;

    /// <summary>Short facts, each a line; none where nothing is documented.</summary>
    public IReadOnlyList<string> Lines(Aspect aspect) => aspect switch
    {
        Aspect.Level => Known(Wording.LevelName(Row.Level)),
        Aspect.Charge => [.. Known(Row.Organisation), .. Practice.Leads.Select(lead => lead.Role is null ? lead.Name : $"{lead.Name}, {lead.Role}")],
        Aspect.When => Known(Wording.Period(Row.Started, Row.Ended)),
        Aspect.Cost => Known(Row.Cost),
        Aspect.Funding => [.. Practice.Words["funding"]],
        Aspect.Evidence => Known(Wording.EvidenceName(Row.Evidence)),
        Aspect.Status => [Wording.StatusName(Row.Status), .. Known(Row.StatusNote), $"Sources: {Wording.Checked(Row)}"],
        _ => [],
    };

    private static IReadOnlyList<string> Known(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [text];
}
