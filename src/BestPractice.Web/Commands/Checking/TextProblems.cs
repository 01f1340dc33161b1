namespace BestPractice.Web.Commands.Checking;

/// <summary>Two lines for each problem, the second with the remedy, and the figures at the end.</summary>
internal static class TextProblems
{
    public static void Write(CheckResult result, TextWriter output)
    {
        foreach (var problem in result.Problems)
        {
            output.WriteLine(PlainLine.Of(problem.ToString()));
            output.WriteLine($"  {PlainLine.Of(problem.RemedySentence)}");
        }
        output.WriteLine(result.Summary);
    }
}
