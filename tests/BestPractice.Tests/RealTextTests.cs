using System.Text.RegularExpressions;
using BestPractice.Authoring;

namespace BestPractice.Tests;

/// <summary>What the texts of this repository promise their readers: sources, sentences of their own, no praise.</summary>
public sealed partial class RealTextTests
{
    private const int LongSentence = 8;

    private static readonly ContentReport Report = ContentReport.Of(ContentFolder.Read(SourceTree.Content), TempContent.Vienna);

    [Fact]
    public void Every_entry_names_a_source() => Assert.All(Report.Practices, practice => Assert.NotEmpty(practice.Sources));

    [Fact]
    public void No_sentence_of_eight_words_or_more_stands_in_two_texts()
    {
        var repeated = Texts()
            .SelectMany(text => Sentences(text.Text).Distinct().Select(sentence => (text.Name, Sentence: sentence)))
            .GroupBy(pair => pair.Sentence, pair => pair.Name, StringComparer.Ordinal)
            .Where(sentence => sentence.Skip(1).Any())
            .Select(sentence => $"{string.Join(", ", sentence)}: {sentence.Key}");
        Assert.Empty(repeated);
    }

    [Fact]
    public void There_are_six_collections_or_more_and_an_introduction_of_every_country_with_five_entries()
    {
        Assert.True(Report.Collections.Count >= 6);
        var many = Report.Practices.GroupBy(practice => practice.Country?.Slug).Where(country => country.Key is not null && country.Count() >= 5).Select(country => country.Key!.Value);
        Assert.Empty(many.Except(Report.CountryTexts.Select(text => text.Slug.Value)));
    }

    [Fact]
    public void No_text_praises() => Assert.Empty(Texts().SelectMany(text => Praise().Matches(text.Text).Select(word => $"{text.Name}: {word.Value}")));

    [Theory]
    [InlineData("The town opened a garden, and everybody who wanted came. Then it rained!", "the town opened a garden and everybody who wanted came")]
    [InlineData("Too short to count. One more.", "")]
    public void A_sentence_is_compared_by_its_words(string text, string sentence) => Assert.Equal(sentence, string.Join("|", Sentences(text)));

    private static IEnumerable<(string Name, string Text)> Texts() =>
    [
        .. Report.Practices.Select(practice => (practice.Slug.Value, string.Join("\n", [practice.Summary, practice.StatusNote ?? "", .. practice.Results.Select(result => result.Claim), .. practice.Sections.Select(section => section.Text)]))),
        .. Report.Categories.Select(category => (category.Id.Value, $"{category.Summary}\n{category.Body.Text}")),
        .. Report.CountryTexts.Select(country => (country.Slug.Value, $"{country.Summary}\n{country.Body.Text}")),
        .. Report.Collections.Select(collection => (collection.Slug.Value, string.Join("\n", [collection.Summary, collection.Body.Text, .. collection.Entries.Select(entry => entry.Comment)]))),
        .. Report.Editions.Select(edition => (edition.Slug.Value, edition.Body.Text)),
        .. Report.Pages.Select(page => (page.Slug.Value, $"{page.Summary}\n{page.Body.Text}")),
    ];

    private static IEnumerable<string> Sentences(string text) => SentenceEnd().Split(text)
        .Select(sentence => Word().Matches(sentence).Select(word => word.Value.ToLowerInvariant()).ToList())
        .Where(words => words.Count >= LongSentence).Select(words => string.Join(' ', words));

    [GeneratedRegex(@"(?<=[.!?]""?)\s+|\n+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    /// <summary>Names of projects and awards have capitals.</summary>
    [GeneratedRegex(@"\b(innovative|innovatively|groundbreaking|ground-breaking|unique|uniquely|holistic|holistically|empower\w*|foster(s|ed|ing)|leverag\w+|seamless\w*|vibrant|cutting-edge|state-of-the-art|stakeholders?|pioneering|game-chang\w+|world-class|inspiring|visionary)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Praise();
}
