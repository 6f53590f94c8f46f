using System.Globalization;
using Microsoft.AspNetCore.Http;
using Whence.Articles;
using Whence.Store;

namespace Whence.Web.Reading;

/// <summary>Addresses of the desk's pages. They stay what they are: people send them to each other.</summary>
internal static class Links
{
    /// <summary>The stories that a filter asks for, from a place in the list on.</summary>
    public static string Stories(StoryFilter filter, string? after = null)
    {
        (string Name, string? Value)[] asked =
        [
            ("since", Days(filter.Since)), ("until", Days(filter.Until)), ("language", filter.Language), ("country", filter.Country), ("place", filter.Place), ("concept", filter.Concept), ("disputed", filter.Disputed ? "true" : null), ("after", after),
        ];
        return "/" + Query(asked);

        static string? Days(NodaTime.LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : null;
    }

    /// <summary>The same search with more stories shown.</summary>
    public static string SearchMore(IQueryCollection asked, int show) =>
        "/search" + Query(asked.Where(a => a.Key != "show").Select(a => (a.Key, (string?)a.Value)).Append(("show", show.ToString(CultureInfo.InvariantCulture))));

    /// <summary>A story.</summary>
    public static string Story(string id) => $"/stories/{Escape(id)}";

    /// <summary>A question of a story, on the story's page.</summary>
    public static string Question(string story, int number) => string.Create(CultureInfo.InvariantCulture, $"/stories/{Escape(story)}?figure={number}#q{number}");

    /// <summary>The words behind an answer, on the page of its story that shows the question.</summary>
    public static string AnswerHere(int question, int answer) => string.Create(CultureInfo.InvariantCulture, $"#q{question}a{answer}");

    /// <summary>A story as data.</summary>
    public static string StoryData(string id) => $"/api/v1/stories/{Escape(id)}";

    /// <summary>Why a question's count is what it is, and what an analyst can do about it.</summary>
    public static string Why(string story, int number) => string.Create(CultureInfo.InvariantCulture, $"/stories/{Escape(story)}/questions/{number}");

    /// <summary>What an analyst can decide about a story.</summary>
    public static string Decide(string story) => $"/stories/{Escape(story)}/decide";

    /// <summary>The ledger of a story.</summary>
    public static string Ledger(string story) => $"/stories/{Escape(story)}/ledger";

    /// <summary>From claimants over agencies to outlets.</summary>
    public static string Chain(string story) => $"/stories/{Escape(story)}/chain";

    /// <summary>The pairs of a story's articles of which one has it from the other.</summary>
    public static string CopiesOf(string story) => $"/stories/{Escape(story)}/copies";

    /// <summary>Two articles of a story side by side.</summary>
    public static string Copies(string story, string first, string second) => $"/stories/{Escape(story)}/copies?first={Escape(first)}&second={Escape(second)}";

    /// <summary>An article; with a span, the place in its text, in UTF-16 code units, half-open.</summary>
    public static string Article(string id, TextSpan? at = null) =>
        at is { } span ? string.Create(CultureInfo.InvariantCulture, $"/articles/{Escape(id)}?at={span.Start}-{span.End}#at") : $"/articles/{Escape(id)}";

    /// <summary>A part of a long article, from 1.</summary>
    public static string ArticlePart(string id, int part) => string.Create(CultureInfo.InvariantCulture, $"/articles/{Escape(id)}?part={part}");

    /// <summary>An article's analysis as data.</summary>
    public static string ArticleData(string id) => $"/api/v1/articles/{Escape(id)}";

    /// <summary>A person, body or outlet by its known id, else by its label.</summary>
    public static string Source(string? id, string label) => $"/sources/{Escape(id ?? label)}";

    /// <summary>A page of what a source asserted, from 1.</summary>
    public static string SourcePage(string key, int page) => string.Create(CultureInfo.InvariantCulture, $"/sources/{Escape(key)}?page={page}");

    /// <summary>Articles that have some words.</summary>
    public static string Search(string words) => $"/search?q={Escape(words)}";

    /// <summary>Where people sign in, to come back to a page afterwards.</summary>
    public static string SignIn(string back) => $"/sign-in?back={Escape(back)}";

    /// <summary>A job that brings articles in.</summary>
    public static string Job(int number) => string.Create(CultureInfo.InvariantCulture, $"/add/jobs/{number}");

    /// <summary>The feeds that are followed.</summary>
    public const string Feeds = "/add/feeds";

    /// <summary>The Atom feed of a story.</summary>
    public static string StoryFeed(string id) => $"/api/v1/stories/{Escape(id)}/feed";

    /// <summary>The Atom feed of a search.</summary>
    public static string SearchFeed(string words) => $"/api/v1/search/feed?q={Escape(words)}";

    private static string Query(IEnumerable<(string Name, string? Value)> asked) => string.Concat(asked.Where(a => !string.IsNullOrEmpty(a.Value)).Select((a, i) => $"{(i == 0 ? '?' : '&')}{Escape(a.Name)}={Escape(a.Value!)}"));

    private static string Escape(string text) => Uri.EscapeDataString(text);
}
