namespace BestPractice.Authoring;

/// <summary>A node of the front matter with its place in the file, both from 1.</summary>
internal abstract record YamlNode(int Line, int Column);

/// <summary>Text, exactly as written: <c>NO</c> stays <c>NO</c>, <c>2019</c> stays <c>2019</c>.</summary>
internal sealed record YamlText(string Value, bool Plain, int Line, int Column) : YamlNode(Line, Column)
{
    public bool IsEmpty => Plain && Value is "" or "~" or "null" || string.IsNullOrWhiteSpace(Value);
}

internal sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column);

internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, int Line, int Column) : YamlNode(Line, Column)
{
    public YamlEntry? Find(string key)
    {
        for (var position = 0; position < Entries.Count; position++)
            if (Entries[position].Key.Value == key) return Entries[position];
        return null;
    }
}

internal sealed record YamlEntry(YamlText Key, YamlNode Value);
