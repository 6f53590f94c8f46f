namespace Whence.Stories;

/// <summary>
/// Arrays for features, all of one length, given back by what has left the window and taken up again by what comes: millions of them would else grow old only to be collected, each time with a walk through
/// all that is kept.
/// </summary>
/// <param name="length">Features that an array holds.</param>
internal sealed class SpareRoom(int length)
{
    private readonly Stack<(uint[] Keys, float[] Weights)> _spare = [];

    /// <summary>Room for features; what stands in it means nothing.</summary>
    public (uint[] Keys, float[] Weights) Take() => _spare.TryPop(out var room) ? room : (new uint[length], new float[length]);

    /// <summary>Gives back what <see cref="Take"/> gave; nobody may look at it any more.</summary>
    public void GiveBack(uint[] keys, float[] weights) => _spare.Push((keys, weights));
}
