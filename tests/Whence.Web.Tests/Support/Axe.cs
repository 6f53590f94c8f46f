using System.Text.Json;
using Microsoft.Playwright;
using Whence.Tests.Support;

namespace Whence.Web.Tests.Support;

/// <summary>axe-core, the rules of accessibility; fetched by <c>./test</c>.</summary>
internal static class Axe
{
    private static readonly string Script = Repository.PathOf("tests", "Whence.Web.Tests", "node_modules", "axe-core", "axe.min.js");

    /// <summary>Whether the rules are there.</summary>
    public static bool IsThere => File.Exists(Script);

    /// <summary>What is seriously or critically wrong with a page, a line each.</summary>
    public static async Task<IReadOnlyList<string>> Faults(IPage page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(Script));
        var result = await page.EvaluateAsync<JsonElement>("async () => (await axe.run()).violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + ' ' + (n.any[0]?.message ?? '')).join(' | ')}`)");
        return [.. result.EnumerateArray().Select(v => v.GetString()!)];
    }
}

/// <summary>A test with several cases that is skipped, and says so, where Chromium or axe-core is not there.</summary>
public sealed class AxeTheoryAttribute : TheoryAttribute
{
    public AxeTheoryAttribute()
    {
        if (Browser.Path is null) Skip = "Chromium is not installed.";
        else if (!Axe.IsThere) Skip = "axe-core was not fetched; ./test does it where npm is at hand.";
    }
}
