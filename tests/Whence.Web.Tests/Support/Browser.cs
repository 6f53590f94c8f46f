using Microsoft.Playwright;
using Whence.Tests.Support;

namespace Whence.Web.Tests.Support;

/// <summary>Debian's Chromium, started once for all tests that look at pages as a person does.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>Where Chromium is; null where it is not installed, and the tests that need it are skipped.</summary>
    public static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("WHENCE_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(p => p is not null && File.Exists(p));

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Path is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A page in a context of its own.</summary>
    /// <param name="width">Width of the window in CSS pixels.</param>
    /// <param name="script">Whether scripts run.</param>
    /// <param name="scheme">Light or dark.</param>
    public async Task<IPage> Open(int width = 1440, bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = width < 600 ? 844 : 900 }, JavaScriptEnabled = script, ColorScheme = scheme, Locale = "en-GB" });
        return await context.NewPageAsync();
    }

    /// <summary>Keeps a picture of the whole page for a person to look at, under <c>out/screenshots</c>.</summary>
    public static Task Keep(IPage page, string name) => page.ScreenshotAsync(new() { Path = Repository.PathOf("out", "screenshots", name + ".png"), FullPage = true });
}

/// <summary>Tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}

/// <summary>A test that is skipped, and says so, where Chromium is not installed.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Path is null) Skip = "Chromium is not installed.";
    }
}

/// <summary>A test with several cases that is skipped, and says so, where Chromium is not installed.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Browser.Path is null) Skip = "Chromium is not installed.";
    }
}
