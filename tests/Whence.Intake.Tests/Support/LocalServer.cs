using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Whence.Intake.Tests.Support;

/// <summary>A real HTTP server on loopback that answers as it is told and remembers what it was asked.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, RequestDelegate> _pages = new();

    private LocalServer(WebApplication app) => _app = app;

    /// <summary>Host and port, <c>127.0.0.1:12345</c>.</summary>
    public string Authority { get; private set; } = "";

    /// <summary>The port it listens on.</summary>
    public int Port { get; private set; }

    /// <summary>What it was asked, in order: path and query. Requests for robots.txt are among them.</summary>
    public ConcurrentQueue<Asked> Asked { get; } = new();

    /// <summary>Paths asked for, without robots.txt.</summary>
    public IEnumerable<string> Paths => Asked.Select(a => a.Path).Where(p => p != "/robots.txt");

    /// <summary>Starts a server.</summary>
    public static async Task<LocalServer> Start(bool tls = false)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Limits.MaxRequestHeadersTotalSize = 1 << 20;
            kestrel.Listen(IPAddress.Loopback, 0, listen =>
            {
                listen.Protocols = HttpProtocols.Http1;
                if (tls) listen.UseHttps(Certificate());
            });
        });
        if (tls) builder.WebHost.UseKestrelHttpsConfiguration();
        var app = builder.Build();
        var server = new LocalServer(app);
        app.Run(server.Answer);
        await app.StartAsync();
        server.Port = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
        server.Authority = $"127.0.0.1:{server.Port}";
        return server;
    }

    /// <summary>The address of a path.</summary>
    public Uri At(string path) => new($"http://{Authority}{path}");

    /// <summary>Says how a path is answered.</summary>
    public void Serve(string path, RequestDelegate answer) => _pages[path] = answer;

    /// <summary>Serves a text.</summary>
    public void Serve(string path, string text, string type = "text/html; charset=utf-8") => Serve(path, context =>
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(text, context.RequestAborted);
    });

    /// <summary>Redirects a path.</summary>
    public void Redirect(string path, string to, int status = 302) => Serve(path, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = to;
        return Task.CompletedTask;
    });

    /// <summary>Answers a path with a status alone.</summary>
    public void Status(string path, int status, params (string Name, string Value)[] headers) => Serve(path, context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers) context.Response.Headers[name] = value;
        return Task.CompletedTask;
    });

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value + context.Request.QueryString.Value;
        Asked.Enqueue(new(path, context.Request.Host.Value ?? "", context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString()), Environment.TickCount64));
        try
        {
            if (_pages.TryGetValue(path, out var page)) await page(context);
            else context.Response.StatusCode = 404;
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // the client has gone
        }
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=nobody.test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch.AddYears(50), DateTimeOffset.UnixEpoch.AddYears(90));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(soon.Token);
        await _app.DisposeAsync();
    }
}

/// <summary>One request a <see cref="LocalServer"/> had.</summary>
internal sealed record Asked(string Path, string Host, IReadOnlyDictionary<string, string> Headers, long Milliseconds);
