using System.Globalization;
using System.Text;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace BestPractice.Web.SocialCards;

/// <summary>Fonts in order of preference: each character is set in the first one that has it. The fonts are part of the program, so that the same text looks the same everywhere.</summary>
internal sealed class FontStack
{
    private readonly IReadOnlyList<SKTypeface> _faces;
    private readonly IReadOnlyList<SKFont> _fonts;
    private readonly IReadOnlyList<SKShaper> _shapers;

    private FontStack(IReadOnlyList<SKTypeface> faces)
    {
        _faces = faces;
        _fonts = [.. faces.Select(face => new SKFont(face))];
        _shapers = [.. faces.Select(face => new SKShaper(face))];
    }

    public static FontStack Load(params string[] names) => new([.. names.Select(Open)]);

    public SKTypeface FaceOf(int number) => _faces[number];

    public SKShaper ShaperOf(int number) => _shapers[number];

    /// <summary>The text with single spaces, without what has no width and without what none of the fonts can show, so that no empty box is ever drawn.</summary>
    public string Showable(string text)
    {
        var shown = new StringBuilder();
        foreach (var element in Elements(text.Normalize(NormalizationForm.FormC)))
            if (string.IsNullOrWhiteSpace(element)) shown.Append(' ');
            else if (FaceFor(element) is not null) shown.Append(element);
            else shown.Append(new[] { element.Normalize(NormalizationForm.FormKC), Base(element) }.FirstOrDefault(way => way.Length > 0 && FaceFor(way) is not null));
        return string.Join(' ', shown.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The text in pieces of one font each; only of text that is showable.</summary>
    public IEnumerable<(int Face, string Text)> Runs(string text)
    {
        var (face, run) = (-1, new StringBuilder());
        foreach (var element in Elements(text))
        {
            var next = FaceFor(element) ?? 0;
            if (next != face && run.Length > 0)
            {
                yield return (face, run.ToString());
                run.Clear();
            }
            face = next;
            run.Append(element);
        }
        if (run.Length > 0) yield return (face, run.ToString());
    }

    /// <summary>What readers take for one character: a letter with all its marks.</summary>
    public static IEnumerable<string> Elements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();) yield return elements.GetTextElement();
    }

    private static SKTypeface Open(string name)
    {
        using var font = typeof(FontStack).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The font {name} is not part of the program.");
        return SKTypeface.FromStream(font);
    }

    /// <summary>The first rune alone: a letter without a mark that no font has.</summary>
    private static string Base(string element) => Rune.GetRuneAt(element.Normalize(NormalizationForm.FormD), 0).ToString();

    private int? FaceFor(string element)
    {
        for (var face = 0; face < _fonts.Count; face++)
            if (Has(_fonts[face], element)) return face;
        return null;
    }

    private static bool Has(SKFont font, string element)
    {
        foreach (var rune in element.EnumerateRunes())
            if (!font.ContainsGlyph(rune.Value)) return false;
        return true;
    }
}
