namespace Whence.Intake.Records;

/// <summary>Gives a line that was read already once more, and then the rest.</summary>
internal sealed class HeadedReader(string head, TextReader rest) : TextReader
{
    private readonly StringReader _head = new(head + "\n");

    public override int Read(char[] buffer, int index, int count) => _head.Read(buffer, index, count) is > 0 and var read ? read : rest.Read(buffer, index, count);

    public override int Read() => _head.Read() is >= 0 and var c ? c : rest.Read();

    public override int Peek() => _head.Peek() is >= 0 and var c ? c : rest.Peek();
}
