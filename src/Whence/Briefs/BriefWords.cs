using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Whence.Articles;
using Whence.Languages;
using Whence.Ledger;
using Whence.Quantities;
using Whence.Stories;

namespace Whence.Briefs;

/// <summary>The words in which every form of a brief puts a story: numbers of articles, names of questions, figures with their units.</summary>
public sealed class BriefWords
{
    private const int Colours = 6;

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<int, Dictionary<string, int>> _voices = [];
    private readonly Dictionary<Analysis, int> _number = new(ReferenceEqualityComparer.Instance);

    /// <param name="story">The story.</param>
    /// <param name="place">Its place in the brief, from 1.</param>
    /// <param name="vocabulary">Gives the English labels.</param>
    public BriefWords(Story story, int place, Vocabulary vocabulary)
    {
        (Story, Place, _vocabulary) = (story, place, vocabulary);
        foreach (var article in story.Articles) _number.TryAdd(article, _number.Count + 1);
    }

    /// <summary>The story.</summary>
    public Story Story { get; }

    /// <summary>Its place in the brief, from 1.</summary>
    public int Place { get; }

    /// <summary>Number of an article in the story, from 1.</summary>
    public int Number(Analysis article) => _number[article];

    /// <summary>"[1][2][5]"; beyond a dozen, how many more.</summary>
    public string Marks(IEnumerable<Analysis> articles, int most = 12)
    {
        var numbers = articles.Select(Number).Distinct().Order().ToList();
        return string.Concat(numbers.Take(most).Select(n => $"[{n}]")) + (numbers.Count > most ? $" +{numbers.Count - most}" : "");
    }

    /// <summary>Number of a question for <c>whence why</c>: "3", or "2:3" in the second story.</summary>
    public string Reference(Question question) => Place == 1 ? $"{question.Number}" : $"{Place}:{question.Number}";

    /// <summary>Number of an answer: "3.2".</summary>
    public string Reference(Question question, Answer answer) => $"{Reference(question)}.{question.NumberOf(answer)}";

    /// <summary>Class of a claimant's colour in a question: v1 to v6 in the order of first answers; v0 where nobody is named.</summary>
    public string ClassOf(Question question, Answer answer)
    {
        if (answer.Voice is not { } voice) return "v0";
        if (!_voices.TryGetValue(question.Number, out var known))
        {
            _voices.Add(question.Number, known = []);
            foreach (var other in question.Answers)
                if (other.Voice is not null) known.TryAdd(other.Voice, known.Count);
        }
        return string.Create(CultureInfo.InvariantCulture, $"v{1 + known[voice] % Colours}");
    }

    /// <summary>"Killed, people (2004)".</summary>
    public string Title(Question question)
    {
        var title = question.Subject.Length > 0 ? $"{Concept(question.Concept)}, {OneLine(question.Subject)}" : Concept(question.Concept);
        if (question.Scope is { } scope) title += $" ({scope})";
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    /// <summary>English label of a concept; its id where it is not known.</summary>
    public string Concept(string id) => _vocabulary.Concepts.TryGetValue(id, out var known) ? known.Label : id;

    /// <summary>The figure with its unit: "about 7 million EUR".</summary>
    public string Figure(Quantity quantity) => quantity + Unit(quantity, _vocabulary);

    /// <summary>The unit behind a figure, with a blank before it; empty for people and for counts.</summary>
    public static string Unit(Quantity quantity, Vocabulary vocabulary) =>
        quantity.Unit is not { } unit || unit == "person" ? "" : " " + (vocabulary.Units.TryGetValue(unit, out var known) ? known.Label : quantity.Value == 1 ? unit : unit + "s");

    /// <summary>Agencies and outlets that an answer passed through, each once.</summary>
    public static List<string> Via(Answer answer) => [.. answer.Reports.SelectMany(r => r.Claim.Attribution.Via).Select(v => v.Label).Distinct()];

    /// <summary>"16 articles in 3 languages (en, lv, ro), 2027-03-09 to 2027-03-14; 8 known origins, 5 of unknown lineage."</summary>
    public string Summary()
    {
        var days = Story.Articles.Where(a => a.Published is not null).Select(a => a.Published!.Date).ToList();
        var span = days.Count == 0 ? "" : days.Min() == days.Max() ? $", {Day(days.Min())}" : $", {Day(days.Min())} to {Day(days.Max())}";
        var languages = Story.Articles.Select(a => a.Language ?? "unknown").Distinct().Order(StringComparer.Ordinal).ToList();
        var unknown = Story.UnknownLineage.Count();
        return $"{Count(Story.Articles.Count, "article")} in {Count(languages.Count, "language")} ({string.Join(", ", languages)}){span}; "
            + $"{Count(Story.Origins.Count, "known origin")}{(unknown > 0 ? $", {unknown} of unknown lineage" : "")}.";
    }

    /// <summary>"phone call: Vladimir Putin, Kim Jong Un (Alaska)".</summary>
    public static string Event(TimelineEntry entry)
    {
        var who = entry.Participants.Count > 0 ? ": " + string.Join(", ", entry.Participants.Take(4)) : "";
        var place = entry.Place is not null && !entry.Participants.Contains(entry.Place) ? $" ({entry.Place})" : "";
        return entry.Label + who + place;
    }

    /// <summary>When an event was told, where that is not its own day: "told 2025-08-15", "told 08-15" in the year of the event.</summary>
    public static string Told(TimelineEntry entry)
    {
        if (entry.IsDatedByReport) return "day of its report";
        if (entry.Reported is not { } day || day == entry.Date) return "";
        return "told " + (entry.Date.Length >= 7 && day.StartsWith(entry.Date[..4], StringComparison.Ordinal) ? day[5..] : day);
    }

    /// <summary>Day of publication, and how it was worked out where the article does not say.</summary>
    public static string Published(Analysis article) =>
        article.Published is { } p ? $"{Day(p.Date)}{(p.Evidence == DateEvidence.Text ? $" (worked out from: {OneLine(p.Text)})" : "")}" : "undated";

    /// <summary>By whose report an article came.</summary>
    public static string Relays(Analysis article) => article.Relays.Count > 0 ? "through " + string.Join(", ", article.Relays.Select(r => r.Label)) : "lineage unknown";

    /// <summary>Headline of an article, else its first words.</summary>
    public static string Headline(Analysis article)
    {
        if (article.Article.Title is { } title) return OneLine(title);
        var prose = article.Article.Prose.Of(article.Article.Text);
        return Shorten(OneLine(prose.Length > 400 ? prose[..400] : prose), 100);
    }

    /// <summary>ISO 8601.</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>"1 article", "2 articles".</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>Words with single blanks between them.</summary>
    public static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Words on one line in quotation marks, unless they begin with one.</summary>
    public static string Quoted(string words)
    {
        var line = OneLine(words);
        return line.Length > 0 && line[0] is '“' or '„' or '"' or '«' ? line : $"“{line}”";
    }

    /// <summary>Cut at a blank, with an ellipsis.</summary>
    public static string Shorten(string words, int most) =>
        words.Length <= most ? words : words[..(words.LastIndexOf(' ', most - 2) is var cut && cut > most / 2 ? cut : most - 1)].TrimEnd(',', ' ') + "…";
}
