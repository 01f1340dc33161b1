using System.Collections.Frozen;

namespace BestPractice.Authoring;

/// <summary>The keys of one mapping, in the order in which they are told. A reader that asks for another key is wrong, and every test that reads such a file fails.</summary>
internal sealed class KeyTable(params Key[] keys)
{
    private readonly FrozenDictionary<string, Key> _byName = keys.ToFrozenDictionary(key => key.Name);

    public IReadOnlyList<Key> All => keys;

    /// <summary>Keys of which at least one has to be there.</summary>
    public IReadOnlyList<string> AnyOf { get; init; } = [];

    /// <summary>Keys of which exactly one has to be there.</summary>
    public IReadOnlyList<string> OneOf { get; init; } = [];

    public Key this[string name] => _byName.TryGetValue(name, out var key) ? key : throw new ArgumentException($"The key \"{name}\" is in no table.", nameof(name));
}
