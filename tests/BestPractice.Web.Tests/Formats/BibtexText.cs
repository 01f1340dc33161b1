namespace BestPractice.Web.Tests.Formats;

/// <summary>Reads one entry by the rules of BibTeX: a key without spaces, fields whose values are braced with balanced braces or bare words, commas between them.</summary>
internal sealed class BibtexText
{
    private readonly string _text;
    private int _at;

    private BibtexText(string text) => _text = text;

    public static (string Type, string Key, IReadOnlyDictionary<string, string> Fields) Read(string text)
    {
        var reader = new BibtexText(text);
        reader.Expect('@');
        var type = reader.Word("{");
        reader.Expect('{');
        var key = reader.Word(",");
        reader.Expect(',');
        var fields = new Dictionary<string, string>();
        while (reader.Peek() != '}')
        {
            var name = reader.Word("=");
            reader.Expect('=');
            fields.Add(name, reader.Peek() == '{' ? reader.Braced() : reader.Word(","));
            if (reader.Peek() != '}') reader.Expect(',');
        }
        reader.Expect('}');
        Assert.Equal("", text[reader._at..].Trim());
        return (type, key, fields);
    }

    /// <summary>BibTeX counts every brace, whatever stands before it.</summary>
    private string Braced()
    {
        var (start, depth) = (_at, 0);
        do
        {
            if (_at == _text.Length) throw new FormatException("A brace is not closed.");
            depth += _text[_at] switch { '{' => 1, '}' => -1, _ => 0 };
            _at++;
        }
        while (depth > 0);
        return _text[(start + 1)..(_at - 1)];
    }

    private string Word(string end)
    {
        Peek();
        var start = _at;
        while (!end.Contains(_text[_at], StringComparison.Ordinal)) _at++;
        var word = _text[start.._at].TrimEnd();
        return word.Length > 0 && word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-') ? word : throw new FormatException($"Not a word: {word}");
    }

    private char Peek()
    {
        while (char.IsWhiteSpace(_text[_at])) _at++;
        return _text[_at];
    }

    private void Expect(char letter)
    {
        Assert.Equal(letter, Peek());
        _at++;
    }
}
