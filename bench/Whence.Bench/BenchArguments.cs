using System.Globalization;

namespace Whence.Bench;

/// <summary>Arguments of the verbs: paths, and options with a value (<c>--repeat 5</c>).</summary>
internal sealed class BenchArguments
{
    private readonly Dictionary<string, string> _options = [];

    /// <summary>Splits arguments into paths and options.</summary>
    /// <param name="args">As given on the command line.</param>
    /// <param name="known">Options that the verb takes, with their dashes.</param>
    /// <exception cref="ArgumentException">An option is unknown or has no value.</exception>
    public BenchArguments(string[] args, params string[] known)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal)) { Paths.Add(args[i]); continue; }
            if (!known.Contains(args[i])) throw new ArgumentException($"Unknown option '{args[i]}'; known are {string.Join(", ", known)}.");
            if (i + 1 == args.Length) throw new ArgumentException($"'{args[i]}' needs a value.");
            _options[args[i]] = args[++i];
        }
    }

    /// <summary>What is no option, in order.</summary>
    public List<string> Paths { get; } = [];

    /// <summary>The value of an option, or null.</summary>
    public string? this[string option] => _options.GetValueOrDefault(option);

    /// <summary>A positive whole number.</summary>
    /// <exception cref="ArgumentException">The value is no positive whole number.</exception>
    public int Number(string option, int otherwise) =>
        this[option] is not { } value ? otherwise
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw new ArgumentException($"'{option}' is '{value}'; a positive whole number was expected.");
}
