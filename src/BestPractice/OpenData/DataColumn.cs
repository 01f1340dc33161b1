using BestPractice.Practices;

namespace BestPractice.OpenData;

/// <summary>A column of the published data. Files, dictionary and descriptions are all made from it.</summary>
/// <param name="Name">Its name everywhere.</param>
/// <param name="Type">What its values look like.</param>
/// <param name="Meaning">What a value says, as a sentence.</param>
/// <param name="Example">A value.</param>
public sealed record DataColumn(string Name, DataType Type, string Meaning, string Example)
{
    /// <summary>What it means that there is no value; null where every row has one.</summary>
    public string? Absent { get; init; }

    /// <summary>The words of a <see cref="DataType.Word"/>.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Makes the published value of the one in the index, where they differ.</summary>
    internal Func<object, DataAddresses, object>? Told { get; init; }

    /// <summary>True when every row has a value.</summary>
    public bool Required => Absent is null;

    /// <summary>The same, with what an empty value means.</summary>
    internal DataColumn OrNone(string absent) => this with { Absent = absent };

    /// <summary>The same, of text that the index keeps without the public origin.</summary>
    internal DataColumn As(Func<DataAddresses, Func<string, string>> address) => this with { Told = (value, addresses) => address(addresses)((string)value) };

    internal static DataColumn Text(string name, string meaning, string example) => new(name, DataType.Text, meaning, example);

    internal static DataColumn Slug(string name, string meaning, string example) => new(name, DataType.Slug, meaning, example);

    internal static DataColumn Date(string name, string meaning, string example) => new(name, DataType.Date, meaning, example);

    internal static DataColumn Instant(string name, string meaning) => new(name, DataType.Instant, meaning, "2026-03-14T09:30:00Z");

    internal static DataColumn Address(string name, string meaning, string example) => new(name, DataType.Address, meaning, example);

    internal static DataColumn Number(string name, string meaning, string example) => new(name, DataType.Number, meaning, example);

    internal static DataColumn Word<T>(string name, string meaning) where T : struct, Enum =>
        new(name, DataType.Word, meaning, Vocabulary<T>.Words[0]) { Words = Vocabulary<T>.Words };

    /// <summary>The place of a row among those of its entry, as its editors put them in order.</summary>
    internal static DataColumn Position(string meaning) => Number("position", meaning, "1");
}
