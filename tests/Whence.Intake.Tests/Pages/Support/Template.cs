using System.Net;

namespace Whence.Intake.Tests.Pages.Support;

/// <summary>Ways in which sites build their pages: with and without names that speak.</summary>
public static class Template
{
    public static readonly IReadOnlyDictionary<string, Func<InventedNews, string>> All = new Dictionary<string, Func<InventedNews, string>>
    {
        ["semantic"] = n => Page(n, $"""
            <header><nav><ul>{Items(n)}</ul></nav></header>
            <main><article><header><h1>{E(n.Title)}</h1><p class="byline"><a rel="author" href="/people/7">Tarek Orlo</a> <time datetime="2027-03-09T21:40:00+02:00">09.03.2027</time></p></header>
            <figure><img src="a.jpg" alt=""><figcaption>{E(n.Caption)}</figcaption></figure>{Paragraphs(n)}</article>
            <aside>{Teasers(n)}</aside><section id="comments"><div class="comment"><p>{E(n.Comment)}</p></div></section></main>
            <footer><p>{E(n.Notice)}</p></footer>
            """),
        ["names in no language"] = n => Page(n, $"""
            <div class="x1"><div class="x2">{Links(n)}</div></div>
            <div class="x3"><div class="x4"><h1 class="x5">{E(n.Title)}</h1><div class="x6">{Paragraphs(n)}</div></div><div class="x7">{Teasers(n)}</div></div>
            <div class="x8"><p>{E(n.Notice)}</p></div>
            """),
        ["bare lines"] = n => Page(n, $"""
            <div>{Links(n)}</div><h1>{E(n.Title)}</h1>
            <div id="text">{string.Join("<br><br>", n.Paragraphs.Select(E))}</div>
            <div>{Teasers(n)}</div><div>{E(n.Notice)}</div>
            """),
        ["divs for paragraphs"] = n => Page(n, $"""
            <div>{Links(n)}</div><section><h1>{E(n.Title)}</h1>{string.Concat(n.Paragraphs.Select(p => $"<div><span>{E(p)}</span></div>"))}</section>
            <section>{Teasers(n)}</section><div class="cookie-banner"><p>{E(n.Notice)}</p></div>
            """),
        ["tables for layout"] = n => Page(n, $"""
            <table><tr><td colspan="2">{Links(n)}</td></tr><tr><td>{Teasers(n)}</td><td><h1>{E(n.Title)}</h1>{Paragraphs(n)}</td></tr><tr><td colspan="2"><font>{E(n.Notice)}</font></td></tr></table>
            """),
        ["no end tags"] = n => Page(n, $"""
            <ul>{string.Concat(n.Menu.Select(m => $"<li><a href=/{m.Length}>{E(m)}</a>"))}</ul><h1>{E(n.Title)}</h1><div class=story>{string.Concat(n.Paragraphs.Select(p => $"<p>{E(p)}"))}</div><div>{Teasers(n)}</div>
            """),
        ["live"] = n => Page(n, $"""
            <nav>{Links(n)}</nav><main><h1>{E(n.Title)}</h1><div class="entries">{string.Concat(n.Paragraphs.Select((p, i) => $"<article class=\"entry\" id=\"e{i}\"><div class=\"entry-inner\"><p>{E(p)}</p></div></article>"))}</div></main>
            <div class="most-popular">{Teasers(n)}</div>
            """),
        ["behind a wall"] = n => Page(n, $"""
            <nav>{Links(n)}</nav><article><h1>{E(n.Title)}</h1><div class="article-body">{P(n.Paragraphs[0])}<div class="locked" style="display: none">{string.Concat(n.Paragraphs.Skip(1).Select(P))}</div></div>
            <div class="paywall-offer"><a href="/offer">{E(n.Notice)}</a></div></article>
            """),
    };

    public static string E(string text) => WebUtility.HtmlEncode(text);

    private static string Page(InventedNews n, string body) => $"<!doctype html><html lang=\"{n.Language}\"><head><meta charset=\"utf-8\"><title>{E(n.Title)} | Northbank Courier</title><meta property=\"og:site_name\" content=\"Northbank Courier\"><script>var a = '<p>no text</p>';</script><style>p {{ margin: 0 }}</style></head><body>{body}</body></html>";

    private static string P(string text) => $"<p>{E(text)}</p>";

    private static string Paragraphs(InventedNews n) => string.Concat(n.Paragraphs.Select(P));

    private static string Items(InventedNews n) => string.Concat(n.Menu.Select(m => $"<li><a href=\"/{m.Length}\">{E(m)}</a></li>"));

    private static string Links(InventedNews n) => string.Join(" ", n.Menu.Select(m => $"<a href=\"/{m.Length}\">{E(m)}</a>"));

    private static string Teasers(InventedNews n) => string.Concat(n.Teasers.Select(t => $"<div><h3><a href=\"/other/{t.Title.Length}\">{E(t.Title)}</a></h3><p>{E(t.Text)}</p></div>"));
}
