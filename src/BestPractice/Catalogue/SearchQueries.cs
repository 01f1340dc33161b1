using BestPractice.Search;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BestPractice.Catalogue;

/// <summary>Finds practices by words. Any text is a search; what it finds is kept for the length of a request.</summary>
public sealed class SearchQueries(IndexSnapshot index)
{
    private const string ScoredSql = "SELECT rowid AS id, bm25(practice_text, 10, 6, 6, 4, 3, 1) AS score FROM practice_text WHERE practice_text MATCH @match";

    private const string FoundSql = "SELECT rowid FROM practice_text WHERE practice_text MATCH @match";

    private const string TextsSql = """
        SELECT p.id, p.summary AS text, -1 AS position FROM practice p WHERE p.id IN (SELECT value FROM json_each(@ids))
        UNION ALL
        SELECT s.practice, s.text, s.kind FROM practice_section s WHERE s.practice IN (SELECT value FROM json_each(@ids))
        UNION ALL
        SELECT p.id, p.keywords, 9 FROM practice p WHERE p.id IN (SELECT value FROM json_each(@ids))
        UNION ALL
        SELECT p.id, p.title || ', ' || coalesce(p.place, ''), 10 FROM practice p WHERE @titles AND p.id IN (SELECT value FROM json_each(@ids))
        ORDER BY id, position
        """;

    /// <summary>The places of a match, the weightiest first: a practice stands by the first in which all words occur, whole words before beginnings.</summary>
    private static readonly string[][] Places = [["title"], ["title", "place", "country"], ["title", "place", "country", "summary"], []];

    /// <summary>Where a practice stands that is in none of the places before: in the last place, by the beginning of a word.</summary>
    private const byte Last = 7;

    private const int LettersKept = 64;

    private readonly Dictionary<string, SearchHits> _found = [];
    private readonly Dictionary<string, PracticeSet> _sets = [];

    /// <summary>The practices that a filter lets through, in no order.</summary>
    public PracticeSet Matching(PracticeFilter filter) => index.Lists.Matching(filter.Choices).And(Matching(filter.Words));

    /// <summary>The practices in which the words occur; all practices when no words are given. Several times cheaper than <see cref="Find(string)"/>, since nothing is put in order.</summary>
    public PracticeSet Matching(string words)
    {
        if (words.Length == 0) return index.Lists.All;
        if (_found.TryGetValue(words, out var found) || index.Letters.TryGetValue(words, out found)) return found.Practices;
        if (_sets.TryGetValue(words, out var known)) return known;
        return _sets[words] = PhraseOf(words) is { } phrase ? Matching(phrase) : SearchHits.None(index.Lists).Practices;
    }

    /// <summary>The practices in which all words occur, with their order. Words without a letter or digit occur nowhere.</summary>
    public SearchHits Find(string words)
    {
        if (_found.TryGetValue(words, out var known) || index.Letters.TryGetValue(words, out known)) return known;
        var hits = PhraseOf(words) is { } phrase ? Find(phrase) : SearchHits.None(index.Lists);
        // A single letter begins words of nearly all practices: the dearest search of all, and there are few.
        if (words.Length == 1 && index.Letters.Count < LettersKept) index.Letters.TryAdd(words, hits);
        return _found[words] = hits;
    }

    private SearchPhrase? PhraseOf(string words) => SearchPhrase.Parse(words)?.WithKin(index.Words.KinOf);

    private PracticeSet Matching(SearchPhrase phrase)
    {
        using var database = index.Open();
        return Matching(database, phrase.ToMatch());
    }

    private PracticeSet Matching(SqliteConnection database, string match) => index.Lists.SetOf(database.Query<int>(FoundSql, new { match }));

    private SearchHits Find(SearchPhrase phrase)
    {
        using var database = index.Open();
        var found = database.Query<ScoreRow>(ScoredSql, new { match = phrase.ToMatch() }).AsList();
        var practices = index.Lists.SetOf(found.Select(row => row.Id));
        var scores = new double[practices.Capacity];
        foreach (var row in found) scores[row.Id] = Math.Round(row.Score, 1);
        var standing = Standing(database, phrase, practices);
        var asTyped = phrase.HasKin && practices.Count > 1 ? Matching(database, phrase.WithKin(_ => []).ToMatch(wholeWords: true)) : practices;
        return new SearchHits(phrase, practices, id => (standing[id], asTyped.Contains(id) ? 0 : 1, scores[id]));
    }

    /// <summary>For each row number the first place that has the words, an even number for whole words. Places that can tell nothing more are not asked.</summary>
    private byte[] Standing(SqliteConnection database, SearchPhrase phrase, PracticeSet practices)
    {
        var standing = new byte[practices.Capacity];
        Array.Fill(standing, Last);
        var beginnings = phrase.MayBeginWord(index.Words.HasLonger);
        var left = practices.Count;
        for (byte step = 0; step < (beginnings ? Last : Last - 1) && left > 1; step++)
        {
            if (step % 2 == 1 && !beginnings) continue;
            foreach (var id in database.Query<int>(FoundSql, new { match = phrase.ToMatch(wholeWords: step % 2 == 0, Places[step / 2]) }).Where(id => standing[id] == Last))
            {
                standing[id] = step;
                left--;
            }
        }
        return standing;
    }

    /// <summary>A folded word as the first practices that have it write it; names keep their capital.</summary>
    public string WrittenForm(string spelling)
    {
        using var database = index.Open();
        var ids = database.Query<int>(FoundSql + " LIMIT 8", new { match = $"\"{spelling}\"" });
        var words = TextsOf(ids, titles: true).SelectMany(texts => texts).SelectMany(text => TextWord.Of(text).Select(word => word.In(text)));
        var written = words.Where(word => Spellings.Of(word).Contains(spelling)).Distinct().ToList();
        return written.Find(word => !word.Any(char.IsUpper)) ?? written.FirstOrDefault() ?? spelling;
    }

    /// <summary>What of each practice shows best why it was found.</summary>
    /// <param name="words">The words searched for.</param>
    /// <param name="ids">The practices.</param>
    public IReadOnlyDictionary<int, MarkedText> Snippets(string words, IEnumerable<int> ids)
    {
        var matcher = MatcherOf(words);
        return TextsOf(ids, titles: false).ToDictionary(texts => texts.Key, texts => MarkedText.Snippet(texts, matcher));
    }

    /// <summary>Tells the words of a text that a search is about.</summary>
    public WordMatcher MatcherOf(string words) => Find(words).Phrase is { } phrase ? new WordMatcher(phrase) : WordMatcher.Nothing;

    /// <summary>The texts of some practices in which a match can be shown: the summary, the sections, then keywords, and the title with the place if wanted.</summary>
    private ILookup<int, string> TextsOf(IEnumerable<int> ids, bool titles)
    {
        using var database = index.Open();
        return database.Query<TextRow>(TextsSql, new { ids = System.Text.Json.JsonSerializer.Serialize(ids), titles }).ToLookup(row => row.Id, row => row.Text);
    }

    private sealed class ScoreRow
    {
        public required int Id { get; init; }
        public required double Score { get; init; }
    }

    private sealed class TextRow
    {
        public required int Id { get; init; }
        public required string Text { get; init; }
    }
}

/// <summary>What a search found.</summary>
/// <param name="Phrase">The words with everything that may stand for them; null when there is none.</param>
/// <param name="Practices">The practices.</param>
/// <param name="Standing">How good a practice of the set is, the lowest first: by the place of the match, then words as typed before other forms of them.</param>
public sealed record SearchHits(SearchPhrase? Phrase, PracticeSet Practices, Func<int, (int Place, int Form, double Score)> Standing)
{
    internal static SearchHits None(ListIndex lists) => new(null, lists.SetOf([]), _ => default);
}
