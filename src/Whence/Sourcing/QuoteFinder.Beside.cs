using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Who speaks right behind a quotation whose verb no list has: "« … », s'emporte Anne Morel", "«…», — недоумевал сторож".</summary>
internal sealed partial class QuoteFinder
{
    /// <summary>Most words between a quotation and who speaks, the verb among them.</summary>
    private const int MostBeside = 3;

    private static readonly ulong NoVerb = Lexemes.Kinds(Lex.That, Lex.But, Lex.And, Lex.Preposition, Lex.In, Lex.By, Lex.Relative_, Lex.Of, Lex.Noun, Lex.A, Lex.Not, Lex.Have, Lex.Modal, Lex.Future, Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject);

    private Source? Beside(QuotedRange range, int closingEnd)
    {
        var i = range.Close + 1;
        while (i < closingEnd && text.Mark(i) is ',' or '–' or '—' or '-') i++;
        if (i == range.Close + 1 && !text.Pack.VerbSecond && text.Mark(range.Close - 1) is not (',' or '!' or '?' or '…')) return null;
        for (var verbs = 0; verbs < MostBeside && i < closingEnd; verbs++, i++)
        {
            var verb = text.Tokens[i] is { IsWord: true, Capitals: Capitals.None } && !text.Lexemes.In(i, NoVerb);
            if (phrases.Read(i, closingEnd) is { } phrase && (verbs > 0 || phrase.IsPronoun || phrase.Person is not null))
            {
                var follows = phrase.Last < closingEnd && text.Tokens[phrase.Last] is { IsWord: true, Capitals: Capitals.None } && !text.Lexemes.In(phrase.Last, NoVerb);
                if (verbs == 0 && !(follows && (phrase.Last + 1 >= closingEnd || text.Tokens[phrase.Last + 1].IsMark))) return null;
                if (phrase.IsPronoun) return verbs > 0 || follows ? LastSpeakerBefore(range.Open) : null;
                return phrase.MayBeSubject && labels.Of(phrase) is { IsMedia: false, Kind: "person" or "body" or "group" or "unknown" } source ? source : null;
            }
            if (!verb && !(verbs > 0 && text.Lexemes.In(i, Lex.Determiner))) return null;
        }
        return null;
    }
}
