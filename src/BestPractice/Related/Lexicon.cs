using System.Collections.Concurrent;
using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Related;

/// <summary>What all forms of a word have in common. The numbers are set when all practices have been read.</summary>
internal sealed class Term(string stem)
{
    private int _practices;

    public string Stem { get; } = stem;

    /// <summary>True when it is no subject.</summary>
    public bool IsGeneric { get; } = PlainWords.IsGeneric(stem);

    /// <summary>Its place in the order of all stems.</summary>
    public int Number { get; set; }

    /// <summary>In how many practices it stands.</summary>
    public int Practices => _practices;

    public void CountPractice() => Interlocked.Increment(ref _practices);
}

/// <summary>A form in which a word was written.</summary>
/// <param name="term">What it stands for; null for a word that says nothing.</param>
/// <param name="singular">The folded word without its plural ending. Unlike stems, two of them are the same only when the words are: a park is no parking.</param>
internal sealed class WrittenWord(Term? term, string singular)
{
    public Term? Term { get; } = term;

    public string Singular { get; } = singular;

    /// <summary>True when running text has exactly this form inside a sentence, where only names have capitals.</summary>
    public bool IsInSentence { get; set; }
}

/// <summary>Every word of the public practices. Each form is folded and stemmed once; many threads may read at the same time.</summary>
internal sealed class Lexicon
{
    private readonly ConcurrentDictionary<string, WrittenWord> _written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WrittenWord>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly ConcurrentDictionary<string, Term> _terms = new(StringComparer.Ordinal);

    public Lexicon() => _bySpan = _written.GetAlternateLookup<ReadOnlySpan<char>>();

    public ICollection<Term> Terms => _terms.Values;

    /// <summary>The words of a text that say something, with their terms.</summary>
    public IEnumerable<(Term Term, string Singular, TextWord Word)> Read(string text, bool isRunningText = false)
    {
        var end = -1;
        foreach (var word in TextWord.Of(text))
        {
            var written = Find(text.AsSpan(word.Start, word.Length));
            if (isRunningText && !written.IsInSentence && (!char.IsUpper(text[word.Start]) || end >= 0 && IsInside(text.AsSpan(end, word.Start - end)))) written.IsInSentence = true;
            end = word.End;
            if (written.Term is { } term) yield return (term, written.Singular, word);
        }
    }

    /// <summary>A word as it is written inside a sentence: small, unless the showcase knows it as a name or an abbreviation only.</summary>
    public string InSentence(string word)
    {
        var small = word.ToLowerInvariant();
        string[] names = [word, char.ToUpperInvariant(small[0]) + small[1..], small.ToUpperInvariant()];
        return IsInSentence(small) ? small : names.FirstOrDefault(IsInSentence) ?? small;
    }

    private bool IsInSentence(string form) => _written.TryGetValue(form, out var written) && written.IsInSentence;

    private WrittenWord Find(ReadOnlySpan<char> form)
    {
        if (_bySpan.TryGetValue(form, out var known)) return known;
        var folded = Folding.Fold(form.ToString());
        var term = PlainWords.IsStopWord(folded) ? null : _terms.GetOrAdd(Stem.Of(folded), stem => new Term(stem));
        return _written.GetOrAdd(form.ToString(), new WrittenWord(term, Singular(folded)));
    }

    private static string Singular(string word) => word switch
    {
        [.., 'i', 'e', 's'] when word.Length > 4 => word[..^3] + "y",
        [.., 's' or 'x' or 'h', 'e', 's'] when word.Length > 4 => word[..^2],
        [.., 's' or 'u' or 'i', 's'] => word,
        [.., 's'] when word.Length > 3 => word[..^1],
        _ => word,
    };

    private static bool IsInside(ReadOnlySpan<char> gap) => gap is " " or ", " or " (" or "-" or "/" or "’" or "'";
}
