using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Whence.Languages;

namespace Whence.Store.Sql;

/// <summary>
/// Which packs an analysis was made with: a fingerprint for each language, of the files that its reading rests on (its own, what all languages share, and the program), and a row for each in
/// the store. An article in no known language rests on all files, as any pack that changes may read it.
/// </summary>
internal sealed class PackStates(LanguageSet languages)
{
    /// <summary>The language of what is in none.</summary>
    public const string None = "";

    private readonly Lazy<Dictionary<string, string>> _prints = new(() => Read(languages));
    private readonly Dictionary<string, long> _rows = [];

    /// <summary>Fingerprints by language, <see cref="None"/> among them.</summary>
    public IReadOnlyDictionary<string, string> Prints => _prints.Value;

    /// <summary>The row for a language as its packs are now; makes it where it is new.</summary>
    public long RowOf(DbConnection connection, string? language)
    {
        language ??= None;
        if (_rows.TryGetValue(language, out var row)) return row;
        var values = new { language, fingerprint = Prints.GetValueOrDefault(language) ?? Prints[None] };
        connection.Execute("INSERT INTO pack (language, fingerprint) VALUES (@language, @fingerprint) ON CONFLICT DO NOTHING", values);
        return _rows[language] = connection.ExecuteScalar<long>("SELECT id FROM pack WHERE language = @language AND fingerprint = @fingerprint", values);
    }

    /// <summary>Forgets rows that a failed transaction may have made.</summary>
    public void Forget() => _rows.Clear();

    private static Dictionary<string, string> Read(LanguageSet languages)
    {
        var folder = languages.Folder;
        var files = Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories).Select(f => (Path: f, Name: Path.GetRelativePath(folder, f).Replace('\\', '/')))
            .OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => (f.Name, Hash: SHA256.HashData(File.ReadAllBytes(f.Path)))).ToList();
        var shared = files.FindAll(f => f.Name is "concepts.yaml" or "others.yaml" || (f.Name.StartsWith("names/", StringComparison.Ordinal) && f.Name.Count(c => c == '/') == 1));
        var prints = languages.Codes.ToDictionary(code => code, code => Print([.. shared, .. files.FindAll(f => f.Name == code + ".yaml" || f.Name == $"cldr/{code}.yaml" || f.Name == $"names/in/{code}.yaml")]));
        prints[None] = Print(files);
        return prints;
    }

    private static string Print(IEnumerable<(string Name, byte[] Hash)> files)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        all.AppendData(typeof(Analyzer).Module.ModuleVersionId.ToByteArray()); // another program reads otherwise
        foreach (var (name, hash) in files)
        {
            all.AppendData(Encoding.UTF8.GetBytes(name));
            all.AppendData(hash);
        }
        return Convert.ToHexStringLower(all.GetHashAndReset().AsSpan(0, 8));
    }
}
