namespace Whence.Stories;

/// <summary>What is kept of an article in the window.</summary>
/// <param name="Features">What it is about.</param>
/// <param name="Day">Day of publication, or <see cref="Cluster.NoDay"/>.</param>
/// <param name="ArrivedOn">Day of the stream on which it came.</param>
/// <param name="Kin">Number of an earlier article that is the same piece of reporting, or -1: it stays with that one.</param>
internal sealed record KeptArticle(Features Features, int Day, int ArrivedOn, int Kin)
{
    /// <summary>How like it was to the story it fitted best, when it came.</summary>
    public float Likeness { get; set; }

    /// <summary>The story it is in.</summary>
    public Cluster Story { get; set; } = null!;
}
