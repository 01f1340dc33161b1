using System.Globalization;

namespace BestPractice.Authoring;

/// <summary>Text that refuses to grow beyond a limit: a long address referred to many times makes gigabytes of half a megabyte.</summary>
/// <exception cref="InvalidDataException">Thrown by every method that would write more.</exception>
internal sealed class LimitedText(int maximum) : StringWriter(CultureInfo.InvariantCulture)
{
    public override void Write(char value)
    {
        Reserve(1);
        base.Write(value);
    }

    public override void Write(string? value)
    {
        Reserve(value?.Length ?? 0);
        base.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Reserve(count);
        base.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        base.Write(buffer);
    }

    private void Reserve(int more)
    {
        if (GetStringBuilder().Length + more > maximum) throw new InvalidDataException($"The text is longer than {maximum} characters.");
    }
}
