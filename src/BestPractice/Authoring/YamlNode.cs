using System.Globalization;
using System.Text;

namespace BestPractice.Authoring;

/// <summary>A node of the front matter with its place in the file, both from 1.</summary>
internal abstract record YamlNode(int Line, int Column);

/// <summary>Text, exactly as written: <c>NO</c> stays <c>NO</c>, <c>2019</c> stays <c>2019</c>.</summary>
internal sealed record YamlText(string Value, bool Plain, int Line, int Column) : YamlNode(Line, Column)
{
    public bool IsEmpty => Plain && Value is "" or "~" or "null" || Value.EnumerateRunes().All(IsUnseen);

    /// <summary>What leaves nothing to read. The fillers of Korean and Braille are letters and a sign by their category, and blank.</summary>
    private static bool IsUnseen(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control || rune.Value is 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0;
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
