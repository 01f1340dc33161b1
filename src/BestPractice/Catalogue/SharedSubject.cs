using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Catalogue;

/// <summary>Names the subjects that two practices have in common, in words that their readers know: tags first, else words of title and summary.</summary>
internal sealed class SharedSubject(WordList words, IEnumerable<RelatedProfile> profiles)
{
    private const int MostNamed = 2;
    private const float Chance = 0.02f;

    /// <summary>What a subject counts at least: a tag that both have, a tag of one in the words of the other, a word of both.</summary>
    private static readonly float[] Least = [0.1f, 0.06f, 0.05f];

    /// <summary>What editors made a tag anywhere is a subject; other words may be verbs.</summary>
    private readonly HashSet<string> _known = [.. profiles.SelectMany(profile => profile.Tags).Select(tag => tag.Name).Where(name => !name.Contains(' ', StringComparison.Ordinal))];

    /// <summary>The subjects as they stand after "also", with what they add to the likeness; null when none can be named.</summary>
    public (string Words, float Weight)? Of(RelatedProfile one, RelatedProfile other)
    {
        var shares = Common(one, other).ToDictionary(pair => pair.Term, pair => pair.Weight);
        var found = Tags(one, other, shares).ToList();
        if (found.Count == 0) found = [.. Single(one, other, shares)];
        found.RemoveAll(subject => subject.Rank > 0 && !IsMoreThan(subject.Share));
        var named = new List<Subject>();
        foreach (var subject in found.OrderBy(subject => subject.Rank).ThenByDescending(subject => subject.Share).ThenBy(subject => subject.Written, StringComparer.Ordinal))
            if (named.Count < MostNamed && !named.Any(before => before.Terms.Intersect(subject.Terms).Any())) named.Add(subject);
        return named.Count == 0 ? null : (string.Join(" and ", named.Select(subject => PlainWords.WithArticle(subject.Written))), named.Sum(subject => Math.Max(Least[subject.Rank], subject.Share)));

        // One word alone may mean two things: people rescued at sea, and waste in the sea.
        bool IsMoreThan(float share) => one.Practice.Categories.Any(other.Practice.Categories.Contains) || shares.Values.Sum() - share > Chance;
    }

    /// <summary>How alike the words of two practices are, from 0 to 1.</summary>
    public static float Likeness(RelatedProfile one, RelatedProfile other) => Common(one, other).Sum(pair => pair.Weight);

    private static IEnumerable<TermWeight> Common(RelatedProfile one, RelatedProfile other)
    {
        for (int i = 0, j = 0; i < one.Terms.Count && j < other.Terms.Count;)
        {
            var (left, right) = (one.Terms[i], other.Terms[j]);
            if (left.Term == right.Term) yield return new TermWeight(left.Term, left.Weight * right.Weight);
            if (left.Term.Number <= right.Term.Number) i++;
            if (left.Term.Number >= right.Term.Number) j++;
        }
    }

    private IEnumerable<Subject> Tags(RelatedProfile one, RelatedProfile other, Dictionary<Term, float> shares)
    {
        foreach (var tags in one.Tags.Concat(other.Tags).Where(tag => !tag.Terms.All(term => PlainWords.IsGeneric(term.Stem))).GroupBy(tag => tag.Name))
        {
            var tag = tags.First();
            if (!tag.Singulars.All(one.Front.Contains) || !tag.Singulars.All(other.Front.Contains)) continue;
            var ofBoth = one.Tags.Any(own => own.Name == tag.Name) && other.Tags.Any(own => own.Name == tag.Name);
            yield return new Subject(Form(tags.Select(form => form.Written)), tag.Terms, ofBoth ? 0 : 1, tag.Terms.Sum(term => shares.GetValueOrDefault(term)));
        }
    }

    private IEnumerable<Subject> Single(RelatedProfile one, RelatedProfile other, Dictionary<Term, float> shares)
    {
        var common = one.Front.Where(other.Front.Contains).Where(word => (_known.Contains(word) || one.Title.Contains(word) && other.Title.Contains(word)) && !IsWhere(one, word) && !IsWhere(other, word)).ToHashSet();
        if (common.Count == 0) return [];
        return new[] { one.Practice, other.Practice }.SelectMany(practice => new[] { practice.Title, practice.Summary })
            .SelectMany(text => words.Read(text).Where(word => common.Contains(word.Singular) && !PlainWords.IsGeneric(word.Term.Stem)).Select(word => (word.Term, word.Singular, Written: word.Word.In(text))))
            .GroupBy(word => word.Singular).Select(group => new Subject(Form(group.Select(word => word.Written)), [group.First().Term], 2, shares.GetValueOrDefault(group.First().Term)));
    }

    /// <summary>The place is told as a place.</summary>
    private static bool IsWhere(RelatedProfile profile, string word) => Folding.Fold($"{profile.Practice.Place} {profile.Practice.Country?.Name}").Contains(word, StringComparison.Ordinal);

    /// <summary>Of several written forms the plural, which needs no article, else the shortest.</summary>
    private string Form(IEnumerable<string> forms) =>
        forms.Select(InSentence).OrderByDescending(form => form.EndsWith('s')).ThenBy(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).First();

    /// <summary>A phrase stays as its editor wrote it; a word gets the case that it has inside a sentence, and so does the first part of covid-19.</summary>
    private string InSentence(string form)
    {
        var first = TextWord.Of(form).First();
        return form.Contains(' ', StringComparison.Ordinal) ? form : form[..first.Start] + words.InSentence(first.In(form)) + form[first.End..];
    }

    private sealed record Subject(string Written, IReadOnlyList<Term> Terms, int Rank, float Share);
}
