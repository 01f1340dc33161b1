namespace BestPractice.Catalogue;

/// <summary>Which subjects two practices have in common, in words that their readers know.</summary>
internal sealed class SharedSubject(WordList words)
{
    private const int MostNamed = 2;

    /// <summary>What a subject counts at least: a tag that both have, a tag of one in the words of the other, a word of both.</summary>
    private static readonly float[] Least = [0.1f, 0.06f, 0.05f];

    /// <summary>The subjects as they stand after "also" with their share in the likeness, or null.</summary>
    public (string Words, float Weight)? Of(RelatedProfile one, RelatedProfile other)
    {
        var shares = Shares(one, other);
        var tags = Tags(one, other, shares).ToList();
        var found = tags.Count > 0 ? tags : [.. Words(one, other, shares)];
        var named = new List<Subject>();
        foreach (var subject in found.OrderBy(subject => subject.Rank).ThenByDescending(subject => subject.Share).ThenBy(subject => subject.Written, StringComparer.Ordinal))
            if (named.Count < MostNamed && !named.Any(before => before.Terms.Intersect(subject.Terms).Any())) named.Add(subject);
        return named.Count == 0 ? null : (string.Join(" and ", named.Select(subject => PlainWords.WithArticle(subject.Written))), named.Sum(subject => Math.Max(Least[subject.Rank], subject.Share)));
    }

    /// <summary>What each common term adds to the likeness of two texts.</summary>
    public static float Likeness(RelatedProfile one, RelatedProfile other) => Common(one, other).Sum(pair => pair.Weight);

    private static Dictionary<Term, float> Shares(RelatedProfile one, RelatedProfile other) => Common(one, other).ToDictionary(pair => pair.Term, pair => pair.Weight);

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
        foreach (var tag in one.Tags.Concat(other.Tags).Where(tag => !tag.Terms.All(term => PlainWords.IsGeneric(term.Stem))))
        {
            var forms = one.Tags.Concat(other.Tags).Where(form => form.Terms.SequenceEqual(tag.Terms)).Select(form => form.Written);
            var share = tag.Terms.Sum(term => shares.GetValueOrDefault(term));
            if (Has(one) && Has(other)) yield return new Subject(Form(forms), tag.Terms, 0, share);
            else if (tag.Terms.All(one.Front.Contains) && tag.Terms.All(other.Front.Contains)) yield return new Subject(Form(forms), tag.Terms, 1, share);

            bool Has(RelatedProfile profile) => profile.Tags.Any(own => own.Terms.SequenceEqual(tag.Terms));
        }
    }

    private IEnumerable<Subject> Words(RelatedProfile one, RelatedProfile other, Dictionary<Term, float> shares)
    {
        var common = one.Front.Where(other.Front.Contains).Where(term => !PlainWords.IsGeneric(term.Stem) && (term.IsTag || one.Title.Contains(term) && other.Title.Contains(term))).ToHashSet();
        if (common.Count == 0) return [];
        return new[] { one.Practice, other.Practice }.SelectMany(practice => new[] { practice.Title, practice.Summary })
            .SelectMany(text => words.Read(text).Where(word => common.Contains(word.Term)).Select(word => (word.Term, Written: word.Word.In(text))))
            .GroupBy(word => word.Term).Select(group => new Subject(Form(group.Select(word => word.Written)), [group.Key], 2, shares.GetValueOrDefault(group.Key)));
    }

    /// <summary>Of several written forms the plural, which needs no article, else the shortest.</summary>
    private string Form(IEnumerable<string> forms) =>
        forms.Select(form => string.Join(' ', form.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(words.InSentence)))
            .OrderByDescending(form => form.EndsWith('s')).ThenBy(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).First();

    private sealed record Subject(string Written, IReadOnlyList<Term> Terms, int Rank, float Share);
}
