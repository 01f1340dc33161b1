using System.Runtime.InteropServices;
using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Related;

/// <summary>Names the subjects that two practices have in common, in words that their readers know: tags first, else words of title and summary.</summary>
internal sealed class SharedSubject(Lexicon words, IEnumerable<RelatedProfile> profiles)
{
    private const int MostNamed = 2;
    private const float Chance = 0.02f;

    /// <summary>What a subject counts at least: a tag that both have, a tag of one in the words of the other, a word of both.</summary>
    private static readonly float[] Least = [0.1f, 0.06f, 0.05f];

    /// <summary>What editors made a tag anywhere is a subject; other words may be verbs.</summary>
    private readonly HashSet<string> _known = [.. profiles.SelectMany(profile => profile.Tags).Where(tag => tag.Singulars.Length == 1).Select(tag => tag.Name)];

    /// <summary>How alike the words of two practices are, from 0 to 1.</summary>
    public static float Likeness(RelatedProfile one, RelatedProfile other) => Sum(one.Terms, other.Terms, only: null);

    /// <summary>The subjects as they stand after "also", with what they add to the likeness; null when none can be named.</summary>
    public (string Words, float Weight)? Of(RelatedProfile one, RelatedProfile other)
    {
        var found = Tags(one, other);
        if (found.Count == 0) found = Single(one, other);
        if (found.Any(subject => subject.Rank > 0) && !one.Practice.Categories.Any(other.Practice.Categories.Contains))
        {
            // One word alone may mean two things: people rescued at sea, and waste in the sea.
            var likeness = Likeness(one, other);
            found.RemoveAll(subject => subject.Rank > 0 && likeness - subject.Share < Chance);
        }
        if (found.Count == 0) return null;
        var named = new List<Subject>(MostNamed);
        foreach (var subject in found.OrderBy(subject => subject.Rank).ThenByDescending(subject => subject.Share).ThenBy(subject => subject.Name, StringComparer.Ordinal))
            if (named.Count < MostNamed && !named.Any(before => before.Terms.Intersect(subject.Terms).Any())) named.Add(subject);
        return (string.Join(" and ", named.Select(subject => PlainWords.WithArticle(Form(subject.Written, subject.Other)))), named.Sum(subject => Math.Max(Least[subject.Rank], subject.Share)));
    }

    private static List<Subject> Tags(RelatedProfile one, RelatedProfile other)
    {
        var found = new List<Subject>();
        foreach (var tag in one.Tags) Add(tag, Same(tag, other));
        foreach (var tag in other.Tags)
            if (Same(tag, one) is null) Add(tag, same: null);
        return found;

        void Add(TagWords tag, TagWords? same)
        {
            if (tag.IsSubject && tag.IsIn(one) && tag.IsIn(other))
                found.Add(new Subject(tag.Name, tag.Written, same?.Written ?? tag.Written, tag.Terms, same is null ? 1 : 0, Sum(one.Terms, other.Terms, tag.Terms)));
        }
    }

    private static TagWords? Same(TagWords tag, RelatedProfile profile)
    {
        foreach (var its in profile.Tags)
            if (its.Name == tag.Name) return its;
        return null;
    }

    private List<Subject> Single(RelatedProfile one, RelatedProfile other)
    {
        var found = new List<Subject>();
        foreach (var (word, own) in one.Front)
            if (!own.Term.IsGeneric && other.Front.TryGetValue(word, out var its) && (_known.Contains(word) || one.Title.Contains(word) && other.Title.Contains(word)) && !IsWhere(one, word) && !IsWhere(other, word))
                found.Add(new Subject(word, own.Written, its.Written, [own.Term], 2, Sum(one.Terms, other.Terms, [own.Term])));
        return found;
    }

    /// <summary>The place is told as a place.</summary>
    private static bool IsWhere(RelatedProfile profile, string word) => Folding.Fold($"{profile.Practice.Place} {profile.Practice.Country?.Name}").Split(' ', ',', '-').Contains(word);

    /// <summary>What common terms add to the likeness.</summary>
    private static float Sum(ReadOnlySpan<TermWeight> one, ReadOnlySpan<TermWeight> other, Term[]? only)
    {
        var sum = 0f;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            var (left, right) = (one[i].Number, other[j].Number);
            if (left == right && (only is null || only.Contains(one[i].Term))) sum += one[i].Weight * other[j].Weight;
            if (left <= right) i++;
            if (left >= right) j++;
        }
        return sum;
    }

    /// <summary>Of two written forms the plural, which needs no article, else the shorter.</summary>
    private string Form(string one, string other)
    {
        var (own, its) = (InSentence(one), InSentence(other));
        return own == its ? own : new[] { own, its }.OrderByDescending(form => form.EndsWith('s')).ThenBy(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).First();
    }

    /// <summary>A phrase stays as its editor wrote it; a word gets the case that it has inside a sentence, and so does the first part of covid-19.</summary>
    private string InSentence(string form)
    {
        var first = TextWord.Of(form).First();
        return form.Contains(' ', StringComparison.Ordinal) ? form : form[..first.Start] + words.InSentence(first.In(form)) + form[first.End..];
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Subject(string Name, string Written, string Other, Term[] Terms, int Rank, float Share);
}
