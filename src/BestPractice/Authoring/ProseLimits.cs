namespace BestPractice.Authoring;

/// <summary>
/// What a text may hold, most of it between two blank lines. Brackets, asterisks and blocks take the markdown library time that grows with their square, a row of a table takes it memory for
/// every column of the widest row, and nothing stops it once it has begun: so both are counted before.
/// </summary>
internal static class ProseLimits
{
    private const string Marks = "[]*_>";
    private const int MostMarks = 10_000;
    private const int MostCells = 50_000;
    private const int MostLines = 20_000;

    /// <summary>False, with a problem, when the text must not be given to the library.</summary>
    /// <param name="markdown">The text below the front matter, its lines ended by line feeds.</param>
    /// <param name="firstLine">The line of the file on which it begins, from 1.</param>
    /// <param name="problems">Where to put what is wrong.</param>
    public static bool Hold(string markdown, int firstLine, FileProblems problems)
    {
        var (number, start, marks, lines, columns) = (firstLine, firstLine, 0, 0, 0);
        foreach (var range in markdown.AsSpan().Split('\n'))
        {
            var line = markdown.AsSpan(range).Trim(" \t");
            if (line.IsEmpty) (start, marks, lines, columns) = (number + 1, 0, 0, 0);
            else
            {
                marks += MarksIn(line);
                columns = Math.Max(columns, line.Count('|'));
                lines++;
            }
            if (marks > MostMarks) return Refuse(ProblemCode.TextTooSlow, $"More than {MostMarks} brackets, asterisks, underscores and > stand here without a blank line", "remove those that were repeated by accident, or divide the text by blank lines");
            if ((long)lines * columns > MostCells) return Refuse(ProblemCode.TextTooLarge, $"The table has more than {MostCells} cells", "link to the data as a source, or show a part of it");
            if (number - firstLine >= MostLines) return Refuse(ProblemCode.TextTooLarge, $"The text has more than {MostLines} lines", "divide it into several entries");
            number++;
        }
        return true;

        bool Refuse(ProblemCode code, string sentence, string remedy)
        {
            problems.Add(start, 1, code, sentence, remedy);
            return false;
        }
    }

    /// <summary>An underscore inside a word, as in many addresses, begins nothing.</summary>
    private static int MarksIn(ReadOnlySpan<char> line)
    {
        var marks = 0;
        for (var at = line.IndexOfAny(Marks); at >= 0;)
        {
            if (line[at] != '_' || at == 0 || at + 1 == line.Length || !char.IsLetterOrDigit(line[at - 1]) || !char.IsLetterOrDigit(line[at + 1])) marks++;
            var next = line[(at + 1)..].IndexOfAny(Marks);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return marks;
    }
}
