using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using BestPractice.Search;

namespace BestPractice.Related;

/// <summary>Names the subjects that two practices have in common, in words that their readers know: tags first, else words of title and summary.</summary>
internal sealed class SharedSubject
{
    private const int MostNamed = 2;
    private const float Chance = 0.02f;

    /// <summary>What a subject counts at least: a tag that both have, a tag of one in the words of the other, a word of both.</summary>
    private static readonly float[] Least = [0.1f, 0.06f, 0.05f];

    private readonly Lexicon _words;
    private readonly ConcurrentDictionary<string, string> _forms = new(StringComparer.Ordinal);

    /// <param name="words">The words of the practices.</param>
    /// <param name="profiles">The practices; each is told which of its words may be named.</param>
    public SharedSubject(Lexicon words, IReadOnlyList<RelatedProfile> profiles)
    {
        _words = words;
        // What editors made a tag anywhere is a subject; other words may be verbs.
        var known = profiles.SelectMany(profile => profile.Tags).Where(tag => tag.Singulars.Length == 1).Select(tag => tag.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var profile in profiles) profile.Choose(known);
    }

    /// <summary>How alike the words of two practices are, from 0 to 1. Asked more often than all else, so it is compiled with care at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Likeness(RelatedProfile one, RelatedProfile other)
    {
        var (ours, theirs, sum) = (one.Numbers, other.Numbers, 0f);
        for (int i = 0, j = 0; i < ours.Length && j < theirs.Length;)
        {
            var (left, right) = (ours[i], theirs[j]);
            if (left == right) sum += one.Weights[i] * other.Weights[j];
            if (left <= right) i++;
            if (left >= right) j++;
        }
        return sum;
    }

    /// <summary>What two practices have in common, the most telling first; none when nothing can be named.</summary>
    public static IReadOnlyList<Subject> Of(RelatedProfile one, RelatedProfile other, float likeness)
    {
        var found = Tags(one, other);
        if (found.Count == 0) found = Single(one, other);
        if (found.Count == 0) return found;
        // One word alone may mean two things: people rescued at sea, and waste in the sea.
        if (!one.HasCategoryOf(other)) found.RemoveAll(subject => subject.Rank > 0 && likeness - subject.Share < Chance);
        found.Sort(Subject.Compare);
        for (var i = 1; i < found.Count; i++)
            if (i >= MostNamed || found[0].Overlaps(found[i])) found.RemoveAt(i--);
        return found;
    }

    /// <summary>The subjects as they stand after "also".</summary>
    public string InWords(IEnumerable<Subject> named) => string.Join(" and ", named.Select(subject => PlainWords.WithArticle(Form(subject.Written, subject.Other))));

    /// <summary>What they add to the likeness.</summary>
    public static float Weight(IReadOnlyList<Subject> named)
    {
        var weight = 0d;
        foreach (var subject in named) weight += Math.Max(Least[subject.Rank], subject.Share);
        return (float)weight;
    }

    private static List<Subject> Tags(RelatedProfile one, RelatedProfile other)
    {
        var found = new List<Subject>();
        foreach (var tag in one.Tags)
            if (tag.IsSubject && tag.IsIn(other)) Add(tag, Same(tag, other));
        foreach (var tag in other.Tags)
            if (tag.IsSubject && tag.IsIn(one) && Same(tag, one) is null) Add(tag, same: null);
        return found;

        void Add(TagWords tag, TagWords? same) =>
            found.Add(new Subject(tag.Name, tag.Written, same?.Written ?? tag.Written, tag.Terms, same is null ? 1 : 0, Sum(one, other, tag.Terms)));
    }

    private static TagWords? Same(TagWords tag, RelatedProfile profile)
    {
        foreach (var its in profile.Tags)
            if (its.Name == tag.Name) return its;
        return null;
    }

    private static List<Subject> Single(RelatedProfile one, RelatedProfile other)
    {
        var found = new List<Subject>();
        foreach (var (word, own) in one.Nameable)
            if (other.Nameable.TryGetValue(word, out var its)) found.Add(new Subject(word, own.Written, its.Written, [own.Term], 2, Sum(one, other, [own.Term])));
        return found;
    }

    /// <summary>What some common terms add to the likeness.</summary>
    private static float Sum(RelatedProfile one, RelatedProfile other, Term[] only)
    {
        var sum = 0f;
        for (var i = 0; i < one.Numbers.Length; i++)
            if (Array.IndexOf(only, one.Terms[i].Term) >= 0 && Array.BinarySearch(other.Numbers, one.Numbers[i]) is >= 0 and var j) sum += one.Weights[i] * other.Weights[j];
        return sum;
    }

    /// <summary>Of two written forms the plural, which needs no article, else the shorter.</summary>
    private string Form(string one, string other)
    {
        var (own, its) = (_forms.GetOrAdd(one, InSentence), _forms.GetOrAdd(other, InSentence));
        if (own.EndsWith('s') != its.EndsWith('s')) return own.EndsWith('s') ? own : its;
        if (own.Length != its.Length) return own.Length < its.Length ? own : its;
        return string.CompareOrdinal(own, its) <= 0 ? own : its;
    }

    /// <summary>A phrase stays as its editor wrote it; a word gets the case that it has inside a sentence, and so does the first part of covid-19.</summary>
    private string InSentence(string form)
    {
        var first = TextWord.Of(form).First();
        return form.Contains(' ', StringComparison.Ordinal) ? form : form[..first.Start] + _words.InSentence(first.In(form)) + form[first.End..];
    }
}
