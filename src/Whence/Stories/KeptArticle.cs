namespace Whence.Stories;

/// <summary>What is kept of an article in the window.</summary>
/// <param name="number">Its number.</param>
/// <param name="features">What it is about.</param>
/// <param name="day">Day of publication, or <see cref="Cluster.NoDay"/>.</param>
/// <param name="arrivedOn">Day of the stream on which it came.</param>
/// <param name="kin">Number of an earlier article that is the same piece of reporting, or -1: it stays with that one.</param>
/// <param name="read">Reads the features of an article where they are kept elsewhere, too; null where they are kept here alone.</param>
internal sealed class KeptArticle(int number, Features features, int day, int arrivedOn, int kin, Func<int, Features>? read)
{
    private Features? _features = features;
    private bool _isOwn; // the features were made for it alone

    /// <summary>What it is about.</summary>
    public Features Features => _features ??= read!(number);

    /// <summary>Puts articles in an order that does not depend on how they came (<see cref="Features.Identity"/>).</summary>
    public ulong Identity { get; private set; } = features.Identity;

    /// <summary>Day of publication, or <see cref="Cluster.NoDay"/>.</summary>
    public int Day => day;

    /// <summary>Day of the stream on which it came.</summary>
    public int ArrivedOn => arrivedOn;

    /// <summary>Number of an earlier article that is the same piece of reporting, or -1.</summary>
    public int Kin => kin;

    /// <summary>How like it was to the story it fitted best, when it came.</summary>
    public float Likeness { get; set; }

    /// <summary>The story it is in.</summary>
    public Cluster Story { get; set; } = null!;

    /// <summary>Keeps other features: those that tell the most.</summary>
    public void Keep(Features kept) => (_features, Identity, _isOwn) = (kept, kept.Identity, !ReferenceEquals(kept, _features));

    /// <summary>Gives back the room of its features when it leaves the window, unless they are somebody else's, too.</summary>
    public void GiveBack(SpareRoom spare)
    {
        if (_isOwn && read is null) spare.GiveBack(_features!.Keys, _features.Weights);
        _features = null;
    }

    /// <summary>Lets go of the features until somebody asks for them; nothing where they are kept here alone.</summary>
    public void Release()
    {
        if (read is not null) _features = null;
    }
}
