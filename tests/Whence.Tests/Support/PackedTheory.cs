using Whence.Languages;

namespace Whence.Tests.Support;

/// <summary>A theory about one language, skipped where this copy of Whence has no pack for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackedTheoryAttribute : TheoryAttribute
{
    /// <param name="code">Code of the language.</param>
    public PackedTheoryAttribute(string code)
    {
        if (!File.Exists(Path.Combine(LanguageSet.DefaultFolder, code + ".yaml"))) Skip = $"There is no pack languages/{code}.yaml.";
    }
}
