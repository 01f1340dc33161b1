using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BestPractice.Authoring;

/// <summary>Front matter as a node tree. The only file that knows the YAML library.</summary>
internal sealed class YamlReader
{
    private const int MaximumDepth = 32;

    private readonly Parser _parser;
    private readonly int _lineOffset;
    private readonly FileProblems _problems;
    private readonly string[] _lines;

    private YamlReader(string yaml, int lineOffset, FileProblems problems)
    {
        _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
        _lineOffset = lineOffset;
        _problems = problems;
        _lines = yaml.Split('\n');
    }

    /// <summary>The mapping at the root, or null with a problem.</summary>
    /// <param name="yaml">The text between the two fences.</param>
    /// <param name="lineOffset">How many lines of the file come before it.</param>
    /// <param name="problems">Where to put what is wrong.</param>
    public static YamlMap? Read(string yaml, int lineOffset, FileProblems problems)
    {
        var reader = new YamlReader(yaml, lineOffset, problems);
        try
        {
            return reader.ReadRoot();
        }
        // The library lets the last two escape on odd input, such as "!!str[" or a bracket never closed before a comment.
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
        {
            var at = (fault as YamlException)?.Start ?? reader._parser.Current?.End ?? Mark.Empty;
            var refused = (int)Math.Max(1, at.Line);
            var (line, sentence, remedy) = YamlSlip.Explain(reader._lines, refused);
            problems.Add(line + lineOffset, line == refused ? (int)Math.Max(1, at.Column) : 1, ProblemCode.YamlSyntax, sentence, remedy);
            return null;
        }
    }

    private YamlMap? ReadRoot()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            _problems.Add(1, 1, ProblemCode.FrontMatterMissing, "The front matter is empty", "write at least title, summary, categories, status and one source between the two lines ---");
            return null;
        }
        _parser.Consume<DocumentStart>();
        var root = ReadNode(1);
        if (root is not null)
        {
            _parser.Consume<DocumentEnd>();
            _parser.Consume<StreamEnd>();
        }
        if (root is YamlMap map) return map;
        if (root is not null) _problems.Add(root, ProblemCode.ValueKind, "The front matter is not a list of keys with values", "write one \"key: value\" a line");
        return null;
    }

    private YamlNode? ReadNode(int depth)
    {
        var at = _parser.Current!.Start;
        var (line, column) = ((int)at.Line + _lineOffset, (int)at.Column);
        if (depth > MaximumDepth)
            return Refuse(line, column, ProblemCode.FrontMatterTooDeep, $"The front matter is nested more than {MaximumDepth} levels deep", "write it flatter");
        return _parser.Consume<ParsingEvent>() switch
        {
            AnchorAlias => Refuse(line, column, ProblemCode.YamlAlias, "An alias (*name) is not allowed", "write the value out, or put it in quotes if it begins with *"),
            NodeEvent { Anchor.IsEmpty: false } => Refuse(line, column, ProblemCode.YamlAlias, "An anchor (&name) is not allowed", "remove it, or put the value in quotes if it begins with &"),
            NodeEvent { Tag.IsEmpty: false } => Refuse(line, column, ProblemCode.YamlSyntax, "A word with ! before it means something else in YAML", "put the value in double quotes"),
            Scalar scalar => ReadText(scalar, line, column),
            SequenceStart => ReadList(line, column, depth),
            MappingStart => ReadMap(line, column, depth),
            _ => Refuse(line, column, ProblemCode.YamlSyntax, "This is not front matter", "write one \"key: value\" a line"),
        };
    }

    /// <summary>A comment begins at " #"; where no space follows, as in "Project #1", it was hardly meant as one.</summary>
    private YamlText ReadText(Scalar scalar, int line, int column)
    {
        var plain = scalar.Style == ScalarStyle.Plain;
        var rest = plain && scalar.End.Line <= _lines.Length ? _lines[scalar.End.Line - 1].AsSpan((int)Math.Min(scalar.End.Column - 1, _lines[scalar.End.Line - 1].Length)).TrimStart() : [];
        if (rest.Length > 1 && rest[0] == '#' && !char.IsWhiteSpace(rest[1]) && rest[1] != '#')
            _problems.Add((int)scalar.End.Line + _lineOffset, (int)scalar.End.Column, ProblemCode.CommentCut, "Everything from # on is left out as a comment", "put the value in double quotes if # belongs to it");
        return new YamlText(scalar.Value, plain, line, column);
    }

    private YamlList? ReadList(int line, int column, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item) return null;
            items.Add(item);
        }
        return new YamlList(items, line, column);
    }

    private YamlMap? ReadMap(int line, int column, int depth)
    {
        var entries = new List<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } key || ReadNode(depth + 1) is not { } value) return null;
            if (key is not YamlText name) _problems.Add(key, ProblemCode.ValueKind, "A key must be a word", "put text with { or [ in quotes");
            else if (!lines.TryAdd(name.Value, name.Line))
                _problems.Add(name, ProblemCode.KeyDuplicate, $"The key \"{name.Value}\" stands here a second time; the first is on line {lines[name.Value]}", "keep one of them");
            else entries.Add(new YamlEntry(name, value));
        }
        return new YamlMap(entries, line, column);
    }

    private YamlNode? Refuse(int line, int column, ProblemCode code, string sentence, string remedy)
    {
        _problems.Add(line, column, code, sentence, remedy);
        return null;
    }
}
