using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using NodaTime.Text;
using Whence.Quantities;
using Whence.Store;
using Whence.Web.Reading;

namespace Whence.Web.Ledgers;

/// <summary>What a reader asks of a ledger in the address of its page. What makes no sense there asks nothing.</summary>
internal sealed record LedgerQuery
{
    /// <summary>Rows of a page.</summary>
    public const int PerPage = 200;

    /// <summary>States that may be asked for.</summary>
    public static readonly IReadOnlyList<string> States = ["disputed", "revised", "agreed", "single"];

    /// <summary>Hedges that may be asked for.</summary>
    public static readonly IReadOnlyList<string> Hedges = [.. Enum.GetValues<Hedge>().Select(h => h.Name())];

    private const int LongestWords = 200, MostPages = 100_000;

    /// <summary>Id of the story; null for all.</summary>
    public string? Story { get; private init; }
    public string? Concept { get; private init; }
    public string? Subject { get; private init; }
    public string? Claimant { get; private init; }
    public string? Hedge { get; private init; }
    public string? State { get; private init; }
    public string? Since { get; private init; }
    public string? Until { get; private init; }
    public LedgerOrder Order { get; private init; }
    public bool Descending { get; private init; }

    /// <summary>Number of the page, from 1.</summary>
    public int Page { get; private init; } = 1;

    /// <summary>Anything is asked for beyond the page.</summary>
    public bool IsFiltered => this with { Page = 1 } != new LedgerQuery { Story = Story };

    /// <summary>Reads an address.</summary>
    public static LedgerQuery Parse(IQueryCollection query, string? story) => new()
    {
        Story = story, Concept = Words(query, "concept"), Subject = Words(query, "subject"), Claimant = Words(query, "claimant"),
        Hedge = OneOf(query, "hedge", Hedges), State = OneOf(query, "state", States), Since = Day(query, "since"), Until = Day(query, "until"),
        Order = Enum.TryParse<LedgerOrder>(query["order"], ignoreCase: true, out var order) && Enum.IsDefined(order) ? order : LedgerOrder.Ledger, Descending = query["descending"] == "true",
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, MostPages) : 1,
    };

    /// <summary>The rows of its page.</summary>
    public LedgerFilter Filter => All with { Limit = PerPage, Offset = (Page - 1) * PerPage };

    /// <summary>The rows of all its pages.</summary>
    public LedgerFilter All => new(Story, Concept, Subject, Claimant, State, Since, Until) { Hedge = Hedge, Order = Order, Descending = Descending };

    /// <summary>Address of one of its pages.</summary>
    public string Address(int page) => (this with { Page = page }).Write(Story is null ? "/ledger" : Links.Ledger(Story));

    /// <summary>Address of the same rows in another order: turned round where they are in that order already.</summary>
    public string Address(LedgerOrder order) => (this with { Page = 1, Order = order, Descending = order == Order && !Descending }).Address(1);

    /// <summary>Address of all its rows as CSV.</summary>
    public string Csv => (this with { Page = 1 }).Write(Story is null ? "/ledger.csv" : Links.Ledger(Story) + ".csv");

    private string Write(string path)
    {
        var query = new QueryBuilder();
        Add("concept", Concept);
        Add("subject", Subject);
        Add("claimant", Claimant);
        Add("hedge", Hedge);
        Add("state", State);
        Add("since", Since);
        Add("until", Until);
        Add("order", Order == LedgerOrder.Ledger ? null : Order.ToString().ToLowerInvariant());
        Add("descending", Descending ? "true" : null);
        Add("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture));
        return path + query;

        void Add(string name, string? value)
        {
            if (value is not null) query.Add(name, value);
        }
    }

    private static string? Words(IQueryCollection query, string name) => query[name].ToString().Trim() is { Length: > 0 and <= LongestWords } words ? words : null;

    private static string? OneOf(IQueryCollection query, string name, IReadOnlyList<string> known) => known.FirstOrDefault(k => k == query[name]);

    private static string? Day(IQueryCollection query, string name) => Words(query, name) is { } day && LocalDatePattern.Iso.Parse(day).Success ? day : null;
}
