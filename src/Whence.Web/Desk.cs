using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.WebEncoders;
using Whence.Store;
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
    public static WebApplication Build(DeskOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        using (NewsStore.Open(options.Store, File.Exists(options.Store) ? StoreAccess.Read : StoreAccess.Write, options.Clock, options.Languages)) { } // so that a store that cannot be used is said at once
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(Desk).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls($"http://{options.Address}:{options.Port}").ConfigureKestrel(k => k.AddServerHeader = false);
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        Register(builder.Services, options);
        var desk = builder.Build();
        Map(desk);
        return desk;
    }

    private static void Register(IServiceCollection services, DeskOptions options)
    {
        services.AddSingleton(options).AddSingleton(options.Languages).AddSingleton(options.Languages.Vocabulary).AddSingleton(options.Clock);
        services.AddScoped(_ => NewsStore.Open(options.Store, StoreAccess.Read, options.Clock, options.Languages));
        services.AddSingleton<StoryCache>().AddSingleton<ArticleCache>().AddSingleton<StoreWriting>();
        services.AddHttpContextAccessor().AddScoped<Reader>().AddScoped<FigureWords>().AddScoped<Readings>();
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new(UnicodeRanges.All)); // pages are UTF-8: only what HTML asks for is escaped
        services.AddRazorComponents();
        services.AddAntiforgery();
    }

    private static void Map(WebApplication desk)
    {
        desk.UseSafetyHeaders();
        desk.UseOldStories();
        desk.UseAntiforgery();
        desk.MapAssets();
        desk.MapPreferences();
        desk.MapActForms();
        desk.MapLedgerFiles();
        desk.MapRazorComponents<App>();
    }
}
