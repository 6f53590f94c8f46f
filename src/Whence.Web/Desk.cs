using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.WebEncoders;
using Whence.Store;
using Whence.Web.Adding;
using Whence.Web.Api;
using Whence.Web.Assets;
using Whence.Web.Labels;
using Whence.Web.Ledgers;
using Whence.Web.Pages;
using Whence.Web.Reading;
using Whence.Web.Safety;
using Whence.Web.Writing;

namespace Whence.Web;

/// <summary>The newsroom desk: pages, and the interface for programs, over one store. Everything is registered and mapped here, a feature a line.</summary>
public static class Desk
{
    /// <summary>Builds the desk; it listens once it is started.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    /// <exception cref="UnsafeDeskException">Other machines could reach it, and there is no token.</exception>
    public static WebApplication Build(DeskOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Look(options);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(Desk).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.Limit(options);
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        Register(builder.Services, options);
        var desk = builder.Build();
        Map(desk, options);
        return desk;
    }

    /// <summary>So that a store that cannot be used, or a desk that would be open to all, is said at once.</summary>
    private static void Look(DeskOptions options)
    {
        using var store = NewsStore.Open(options.Store, File.Exists(options.Store) ? StoreAccess.Read : StoreAccess.Write, options.Clock, options.Languages);
        if (options.NeedsToken && store.Tokens().All(t => t.Revoked is not null))
            throw new UnsafeDeskException("The desk would be open to other machines, and the store has no token. `whence token create NAME --scope write` makes one.");
    }

    private static void Register(IServiceCollection services, DeskOptions options)
    {
        services.AddSingleton(options).AddSingleton(options.Languages).AddSingleton(options.Languages.Vocabulary).AddSingleton(options.Clock);
        services.AddScoped(_ => NewsStore.Open(options.Store, StoreAccess.Read, options.Clock, options.Languages));
        services.AddSingleton<StoryCache>().AddSingleton<ArticleCache>().AddSingleton<StoreWriting>().AddSingleton<FirstPages>().AddHostedService<StoriesAhead>();
        services.AddHttpContextAccessor().AddScoped<Reader>().AddScoped<FigureWords>().AddScoped<Readings>();
        services.AddWebEncoders(o => o.TextEncoderSettings = new(UnicodeRanges.All)); // pages are UTF-8: only what HTML asks for is escaped
        services.AddRazorComponents();
        services.AddAntiforgery(a => (a.Cookie.Name, a.Cookie.SecurePolicy) = ("whence-form", CookieSecurePolicy.SameAsRequest));
        services.AddKeys(options.Store);
        services.AddAccess();
        services.AddRateLimits(options.Holding);
        services.AddServerLimits(options.Holding);
        services.AddAdding();
        services.AddApi(options);
    }

    private static void Map(WebApplication desk, DeskOptions options)
    {
        // 1 what every answer has
        desk.UseSafetyHeaders();
        desk.UseProblems();
        // 2 who asks
        desk.UseProxyHeaders(options);
        desk.UseHostGuard(options);
        desk.UseRouting();
        desk.UseOriginGuard();
        desk.UseAuthentication();
        desk.UseRateLimiter();
        desk.UseAuthorization();
        // 3 what is sent
        desk.UseRequestTimeouts();
        desk.UseAntiforgery();
        desk.UseFormGuard();
        // 4 the answers
        desk.UseOldStories();
        desk.MapAssets();
        desk.MapPreferences();
        desk.MapSessions();
        desk.MapActForms();
        desk.MapGradeForms();
        desk.MapLedgerFiles();
        desk.MapApi(options);
        desk.MapAdding(options.Holding);
        desk.MapRazorComponents<App>();
    }
}
