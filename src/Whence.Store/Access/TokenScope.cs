namespace Whence.Store;

/// <summary>What the bearer of a token may do.</summary>
public enum TokenScope
{
    /// <summary>Look at everything, and have texts analysed that are not kept.</summary>
    Read,
    /// <summary>Bring articles in and decide about them, too.</summary>
    Write,
}
