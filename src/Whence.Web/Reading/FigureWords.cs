using Whence.Languages;
using Whence.Ledger;
using Whence.Quantities;
using Whence.Web.Labels;

namespace Whence.Web.Reading;

/// <summary>Figures, questions and claimants in the reader's language. Subjects and names stay as the library labels them: in English where known.</summary>
internal sealed class FigureWords(Reader reader, Vocabulary vocabulary)
{
    private LabelSet L => reader.Labels;

    /// <summary>"about 600", "3 to 5", "about 7 million EUR".</summary>
    public string Figure(Quantity quantity) => quantity.Unit is null or "person" ? Bare(quantity) : L.With("figure.unit", Bare(quantity), Unit(quantity));

    /// <summary>A number, long ones with their millions in words.</summary>
    public string Number(double? value) => value switch
    {
        null => "?",
        >= 1e9 when value % 1e7 == 0 => L.With("figure.billion", L.Number(value.Value / 1e9)),
        >= 1e6 when value % 1e4 == 0 => L.With("figure.million", L.Number(value.Value / 1e6)),
        _ => L.Number(value.Value),
    };

    /// <summary>"Killed, people (2004)".</summary>
    public string Title(string concept, string subject, string? scope)
    {
        var title = subject.Length > 0 ? $"{Concept(concept)}, {OneLine(subject)}" : Concept(concept);
        if (scope is not null) title += $" ({OneLine(scope)})";
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    /// <inheritdoc cref="Title(string, string, string?)"/>
    public string Title(Question question) => Title(question.Concept, question.Subject, question.Scope);

    /// <summary>What is counted.</summary>
    public string Concept(string id) => L.Find("concept." + id) ?? (vocabulary.Concepts.TryGetValue(id, out var known) ? known.Label : id);

    /// <summary>Who asserts an answer.</summary>
    public string Claimant(Answer answer) => answer.Claimant?.Label ?? L[answer.Voice is null ? "claimant.nobody" : "claimant.outlet"];

    /// <summary>A day of the library (ISO 8601, or EDTF where it is no day) as the reader writes it; what is no day stays as it is.</summary>
    public string Day(string? day) => day is null ? L["undated"] : NodaTime.Text.LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var date } ? L.Day(date) : day;

    private string Bare(Quantity quantity) => quantity.Hedge switch
    {
        Hedge.Exact => Number(quantity.Value),
        Hedge.Between => L.With("figure.between", Number(quantity.Low), Number(quantity.High)),
        Hedge.Vague => quantity.Low switch
        {
            10 or 12 => L["figure.dozens"], 100 => L["figure.hundreds"], 1000 => L["figure.thousands"], 1e6 => L["figure.millions"], null => L["figure.several"], _ => L.With("figure.vague", Number(quantity.Low)),
        },
        var hedge => L.With("figure." + hedge.Name(), Number(quantity.Value)),
    };

    private string Unit(Quantity quantity) => L.Find("unit." + quantity.Unit) ?? (vocabulary.Units.TryGetValue(quantity.Unit!, out var known) ? known.Label : quantity.Value == 1 ? quantity.Unit! : quantity.Unit + "s");

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
