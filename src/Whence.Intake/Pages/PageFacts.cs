using Whence.Articles;

namespace Whence.Intake.Pages;

/// <summary>What the fields of a page are read from.</summary>
/// <param name="Tree">The page.</param>
/// <param name="Meta">Its meta elements.</param>
/// <param name="Data">Its linked data.</param>
/// <param name="Address">Where it was fetched from, or null.</param>
internal sealed record PageFacts(PageTree Tree, MetaTags Meta, LinkedData Data, Uri? Address)
{
    private readonly HashSet<FieldEvidence> _seen = [];
    private readonly List<FieldEvidence> _evidence = [];

    /// <summary>Everything noted, in the order of trust for each field.</summary>
    public IReadOnlyList<FieldEvidence> Evidence => _evidence;

    /// <summary>Keeps what was read as evidence.</summary>
    public void Note(string field, string value, string from)
    {
        var evidence = new FieldEvidence(field, value.Length > 1000 ? value[..1000] : value, from);
        if (_seen.Add(evidence)) _evidence.Add(evidence);
    }

    /// <summary>Texts of a property of the article's linked data, each with the place it was read from.</summary>
    public IEnumerable<(string From, string Text)> OfArticle(params string[] properties)
    {
        if (Data.Article is not { } article) yield break;
        foreach (var property in properties)
            if (LinkedData.Text(article, property) is { } text) yield return ($"json-ld {LinkedData.TypeOf(article)}.{property}", text);
    }

    /// <summary>Names behind a property of the article's linked data.</summary>
    public IEnumerable<(string From, string Text)> NamesOfArticle(string property) =>
        Data.Article is { } article ? LinkedData.Names(article, property).Select(n => ($"json-ld {LinkedData.TypeOf(article)}.{property}", n)) : [];

    /// <summary>Contents of meta elements, each with the place it was read from.</summary>
    public IEnumerable<(string From, string Text)> OfMeta(params string[] names) => Meta[names].Select(m => ($"meta {m.Name}", m.Content));
}
