using Whence.Ledger;
using Whence.Quantities;
using Whence.Web.Labels;

namespace Whence.Web.Reading;

/// <summary>Questions, their figures and claimants in the reader's language. Subjects and names stay as the library labels them: in English where known.</summary>
internal sealed class FigureWords(Reader reader, Readings readings)
{
    private LabelSet L => reader.Labels;

    /// <inheritdoc cref="Readings.Figure(Quantity)"/>
    public string Figure(Quantity quantity) => readings.Figure(quantity);

    /// <inheritdoc cref="Readings.Number"/>
    public string Number(double value) => readings.Number(value);

    /// <inheritdoc cref="Readings.Concept"/>
    public string Concept(string id) => readings.Concept(id);

    /// <inheritdoc cref="Readings.Date(string?)"/>
    public string Day(string? day) => readings.Date(day);

    /// <summary>"Killed, people (2004)".</summary>
    public string Title(string concept, string subject, string? scope)
    {
        var title = subject.Length > 0 ? $"{Concept(concept)}, {OneLine(subject)}" : Concept(concept);
        if (scope is not null) title += $" ({OneLine(scope)})";
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    /// <inheritdoc cref="Title(string, string, string?)"/>
    public string Title(Question question) => Title(question.Concept, question.Subject, question.Scope);

    /// <summary>Who asserts an answer.</summary>
    public string Claimant(Answer answer) => answer.Claimant?.Label ?? L[answer.Voice is null ? "claimant.nobody" : "claimant.outlet"];

    private static string OneLine(string words) => Briefs.BriefWords.OneLine(words);
}
