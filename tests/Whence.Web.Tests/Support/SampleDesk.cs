using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Whence.Articles;
using Whence.Store;
using Whence.Tests.Support;

namespace Whence.Web.Tests.Support;

/// <summary>A desk over a store with the sample story, on loopback, for the tests of one class.</summary>
public class SampleDesk : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private WebApplication? _desk;

    /// <summary>Address of the desk, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The file of the store.</summary>
    public string StorePath => System.IO.Path.Combine(_folder.Path, "whence.db");

    /// <summary>Id of the story with the most articles.</summary>
    public string Story { get; private set; } = "";

    /// <summary>A client that keeps cookies and follows no redirect.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>What the desk is opened with.</summary>
    internal virtual DeskOptions Options => new(StorePath, Reader.Languages) { Port = 0 };

    /// <summary>Articles that the store has at the beginning.</summary>
    internal virtual IEnumerable<Article> Articles => Directory.GetFiles(Repository.PathOf("samples"), "*.txt").Order(StringComparer.Ordinal).Select(f => ArticleFile.FromText(File.ReadAllText(f), System.IO.Path.GetFileName(f)));

    /// <summary>Does something to the store before the desk opens.</summary>
    internal virtual void Prepare(NewsStore store) { }

    /// <summary>Does something to the store once its stories are told.</summary>
    internal virtual void Arrange(NewsStore store) { }

    /// <summary>Adds something to the desk before it opens.</summary>
    internal virtual void Extend(WebApplication desk) { }

    /// <summary>What the desk answers to, for tests over all of it.</summary>
    internal IEnumerable<RouteEndpoint> Endpoints => ((IEndpointRouteBuilder)_desk!).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>();

    /// <summary>Services of the desk.</summary>
    internal IServiceProvider Services => _desk!.Services;

    public async Task InitializeAsync()
    {
        using (var store = NewsStore.Open(StorePath, StoreAccess.Write, languages: Reader.Languages))
        {
            Prepare(store);
            store.Add([.. Articles.Select(a => new Analyzer(Reader.Languages).Analyze(a))]);
            store.Refresh();
            Arrange(store);
            Story = store.Stories().MaxBy(s => s.Articles)?.Id ?? "";
        }
        _desk = Desk.Build(Options);
        Extend(_desk);
        await _desk.StartAsync();
        Address = _desk.Urls.First().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal);
        Client = NewClient();
    }

    public async Task DisposeAsync()
    {
        if (_desk is not null) await _desk.DisposeAsync();
        Client.Dispose();
        _folder.Dispose();
    }

    /// <summary>Another client, with cookies of its own.</summary>
    public HttpClient NewClient() => new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = new(Address) };

    /// <summary>A page, parsed; fails where the answer is not 200.</summary>
    public async Task<IHtmlDocument> Page(string path, HttpClient? client = null)
    {
        using var response = await (client ?? Client).GetAsync(new Uri(path, UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends the form of a page that posts to <paramref name="action"/>, with its hidden fields and those given.</summary>
    /// <param name="client">Who sends it; null for the common client.</param>
    public Task<HttpResponseMessage> Submit(string page, string action, HttpClient? client, params (string Name, string Value)[] fields) => SubmitWith("*", page, action, client, fields);

    /// <summary>The same, of several forms that post to one place the one with something inside.</summary>
    /// <param name="inside">Selector of what it has inside.</param>
    /// <param name="page">Where the form stands.</param>
    /// <param name="action">Where it sends to.</param>
    /// <param name="client">Who sends it; null for the common client.</param>
    /// <param name="fields">What is filled in; a name may stand several times.</param>
    public async Task<HttpResponseMessage> SubmitWith(string inside, string page, string action, HttpClient? client, params (string Name, string Value)[] fields)
    {
        var document = await Page(page, client);
        var form = document.Forms.First(f => f.GetAttribute("action") == action && f.QuerySelector(inside) is not null);
        var values = form.QuerySelectorAll("input[type=hidden]").Select(i => (Name: i.GetAttribute("name")!, Value: i.GetAttribute("value") ?? "")).Where(i => !fields.Any(f => f.Name == i.Name)).Concat(fields);
        return await (client ?? Client).PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent(values.Select(v => KeyValuePair.Create(v.Name, v.Value))));
    }
}
