using BestPractice.Search;

namespace BestPractice.Benchmarks.Content;

/// <summary>
/// Words of the real entries and invented ones. The rank of an invented word follows a Pareto distribution, so the vocabulary grows as that of real text does:
/// ten times the text has about six times the words (Heaps' law).
/// </summary>
public sealed class WordSource(IReadOnlyList<string> known, Random random)
{
    private const double Tail = 0.25;
    private const int LargestRank = 50_000_000;

    private static readonly string[] Syllables = "ba be bi bo ca ce co da de di do fa fe fo ga ge go ha he ho ka ke la le li lo lu ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to tu va ve vi wa za zo".Split(' ');
    private static readonly string[] Endings = ["n", "r", "s", "t", "l", "", "ing", "tion", "ment", "ed", "s"];
    private static readonly string[] PlaceEndings = ["stadt", "ów", "ões", "burg", "ški", "dal", "ville", "å", "ník", "hérault", "ø", "ły"];

    /// <summary>A word, mostly an invented one.</summary>
    public string Next() => random.Next(3) == 0 ? known[random.Next(known.Count)] : Invented(Rank());

    private int Rank() => Math.Pow(random.NextDouble(), -1 / Tail) is var rank && rank < LargestRank ? (int)rank : random.Next(LargestRank);

    /// <summary>The invented word of a rank: always the same, the common ones short.</summary>
    public static string Invented(int rank)
    {
        var word = "";
        for (var left = rank; left > 0 || word.Length < 4; left /= Syllables.Length) word += Syllables[(left + word.Length * 7) % Syllables.Length];
        return word + Endings[rank % Endings.Length];
    }

    /// <summary>A place: an invented word with a capital and letters of many languages.</summary>
    public string Place(int most)
    {
        var rank = random.Next(1, most);
        var stem = Invented(rank * 31);
        return char.ToUpperInvariant(stem[0]) + stem[1..] + PlaceEndings[rank % PlaceEndings.Length];
    }

    /// <summary>A text in which one word of three is another.</summary>
    public string Vary(string text)
    {
        foreach (var word in TextWord.Of(text).Reverse().Where(word => word.Length > 3 && char.IsLower(text[word.Start]) && random.Next(3) == 0))
            text = string.Concat(text.AsSpan(0, word.Start), Next(), text.AsSpan(word.End));
        return text;
    }
}
