namespace BestPractice.Web.Commands.Checking;

/// <summary>Two lines for each problem, the second with the remedy, and the figures at the end.</summary>
internal static class TextProblems
{
    public static void Write(CheckResult result, TextWriter output)
    {
        foreach (var problem in result.Problems)
        {
            output.WriteLine(OnOneLine(problem.ToString()));
            output.WriteLine($"  {OnOneLine(problem.RemedySentence)}");
        }
        output.WriteLine(result.Summary);
    }

    /// <summary>A value may hold line breaks, and the codes by which a terminal is told to do something.</summary>
    private static string OnOneLine(string text) => string.Create(text.Length, text, (line, source) =>
    {
        for (var position = 0; position < source.Length; position++) line[position] = char.IsControl(source[position]) || source[position] is '\u2028' or '\u2029' ? ' ' : source[position];
    });
}
