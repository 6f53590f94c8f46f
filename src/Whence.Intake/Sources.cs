namespace Whence.Intake;

/// <summary>Reads many files on several cores: small ones whole, each by one core; long ones, which hold many articles, record by record.</summary>
public static class Sources
{
    /// <summary>A file with more bytes is not read ahead of its turn.</summary>
    private const long Long = 32 * 1024 * 1024;

    /// <summary>Does some work on every arrival, in parallel, and gives the results in the order of files and arrivals.</summary>
    /// <param name="files">Paths, as <see cref="SourceFiles.List"/> gives them.</param>
    /// <param name="options">How to read.</param>
    /// <param name="work">Done on several threads; should not throw.</param>
    /// <param name="read">Called when a file has been read to its end; null where nobody wants to know.</param>
    public static IEnumerable<TResult> Select<TResult>(IEnumerable<string> files, IntakeOptions options, Func<Arrival, TResult> work, Action<string>? read = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var intake = new Intake(options);
        return InOrder.Select(Parts(files, intake, read), part => part().Select(work).ToList(), options.Parallel).SelectMany(results => results);
    }

    private static IEnumerable<Func<IReadOnlyList<Arrival>>> Parts(IEnumerable<string> files, Intake intake, Action<string>? read)
    {
        foreach (var file in files)
        {
            if (!IsLong(file))
            {
                yield return () =>
                {
                    var arrivals = intake.Read(file).ToList();
                    read?.Invoke(file);
                    return arrivals;
                };
                continue;
            }
            foreach (var arrival in intake.Read(file)) yield return () => [arrival];
            read?.Invoke(file);
        }
    }

    private static bool IsLong(string file) =>
        file == "-" || SourceKinds.OfName(file) is SourceKind.Archive || file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) || (File.Exists(file) && new FileInfo(file).Length > Long);
}
