using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>What a word for a concept says of those it counts here: rescuers who "took part" were at work, employees who took part in a strike are on strike, soldiers whom a country "lost" are dead.</summary>
internal sealed class Meanings(ReadText text, Vocabulary vocabulary)
{
    /// <summary>What governs a figure, with the concept that is meant (see <see cref="Concept.OfGroup"/> and <see cref="Concept.OnOccasion"/>).</summary>
    public Governing Of(Governing governing, Figure figure, Sentence sentence)
    {
        var concept = vocabulary.Concepts[governing.Lexeme.Key];
        var meant = figure.Noun.Exists ? vocabulary.Meant(concept, figure.Noun.Key) : concept.Id;
        if (meant == concept.Id && concept.OnOccasion.Count > 0 && (Occasion(concept, sentence) ?? OccasionOfArticle(concept, figure, sentence)) is { } occasion) meant = occasion;
        return meant == concept.Id ? governing : governing with { Lexeme = governing.Lexeme with { Key = meant } };
    }

    /// <summary>An article that names the occasion at its beginning is about it: employees who "took part" went on strike, unless the sentence names an occasion of its own.</summary>
    private string? OccasionOfArticle(Concept concept, Figure figure, Sentence sentence)
    {
        if (!figure.Noun.Exists || !vocabulary.IsIn(Vocabulary.Employees, figure.Noun.Key)) return null;
        for (var i = sentence.First; i < sentence.Last; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && vocabulary.Nouns[noun.Key].Class == "occasion") return null;
        for (var s = 0; s < Math.Min(Beginning, text.Sentences.Count); s++)
            if (Occasion(concept, text.Sentences[s]) is { } occasion) return occasion;
        return null;
    }

    /// <summary>How many sentences, the title among them, say what an article is about.</summary>
    private const int Beginning = 3;

    private string? Occasion(Concept concept, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && concept.OnOccasion.TryGetValue(noun.Key, out var meant)) return meant;
        return null;
    }
}
