namespace Whence.Languages;

/// <summary>One fault in a language file.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record PackProblem(string File, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>The faults found in language files, gathered so that all are reported at once.</summary>
public sealed class PackProblems
{
    private readonly List<PackProblem> _problems = [];

    /// <summary>All faults, in the order found.</summary>
    public IReadOnlyList<PackProblem> All => _problems;

    internal void Add(string file, int line, string message) => _problems.Add(new(file, line, message));

    internal void Add(PackProblems others) => _problems.AddRange(others._problems);

    /// <summary>Refuses to go on with broken language files.</summary>
    /// <exception cref="BrokenPackException">At least one fault was found.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count > 0) throw new BrokenPackException(_problems);
    }
}

/// <summary>Language files that cannot be used; the message lists every fault with file and line.</summary>
public sealed class BrokenPackException(IReadOnlyList<PackProblem> problems)
    : Exception($"The language files have {problems.Count} fault(s):\n" + string.Join('\n', problems))
{
    /// <summary>The faults.</summary>
    public IReadOnlyList<PackProblem> Problems { get; } = problems;
}
