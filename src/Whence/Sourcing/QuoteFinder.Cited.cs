using Whence.Languages;

namespace Whence.Sourcing;

/// <summary>Whose words a medium quotes: "“…”, Reuters quoted him as saying", "«…», — цитирует чиновника ТАСС".</summary>
internal sealed partial class QuoteFinder
{
    /// <summary>Key of the verbs by which a medium gives the words of another (<c>quotes_another</c> of a pack), among those of <see cref="Lex.Quoted"/>.</summary>
    public const string Another = "another";

    /// <summary>Most tokens between a quotation and the verb.</summary>
    private const int FarthestVerb = 6;

    /// <summary>
    /// Who stands beside a verb of quoting behind the quotation; else who spoke or was named last before it, else the medium itself. Null where no such verb of a medium stands there.
    /// </summary>
    /// <param name="closingEnd">End of the sentence in which the quotation ends.</param>
    /// <param name="carried">Who spoke before in the paragraph.</param>
    private Source? Cited(QuotedRange range, int closingEnd, Source? carried)
    {
        for (var i = range.Close + 1; i < Math.Min(closingEnd, range.Close + FarthestVerb); i++)
        {
            if (text.Lexemes.Find(i, Lex.Quoted) is not { Key: Another } verb || MediumIn(range.Close + 1, closingEnd) is not { } medium) continue;
            if (phrases.Read(verb.Last, closingEnd) is { IsPronoun: false } beside && labels.Of(beside) is { IsMedia: false, Kind: "person" or "group" or "body" } named) return named;
            return carried ?? PersonBefore(text.SentenceOf(range.Open), range.Open) ?? medium;
        }
        return null;
    }

    /// <summary>"«…», — цитирует его пресс-служба ведомства", "“…”, zitiert ihn die Pressestelle": where a pronoun stands beside a verb of quoting, and no medium behind it, those are the words of the person before.</summary>
    private Source? CitedByOffice(QuotedRange range, int closingEnd, Source? carried)
    {
        for (var i = range.Close + 1; i < Math.Min(closingEnd, range.Close + FarthestVerb); i++)
        {
            if (text.IsQuoteMark(i)) return null;
            if (text.Lexemes.Find(i, Lex.Quoted) is not { Key: Another } verb) continue;
            if (!(verb.Length > 1 || HasPronoun(range.Close + 1, Math.Min(closingEnd, verb.Last + 1))) || MediumIn(range.Close + 1, closingEnd) is not null) return null;
            return PersonBefore(text.SentenceOf(range.Open), range.Open) is { IsNamedPerson: true } person ? person : carried is { IsNamedPerson: true } ? carried : null;
        }
        return null;
    }

    private bool HasPronoun(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (text.Lexemes.In(i, Lex.Pronoun)) return true;
        return false;
    }

    private Source? MediumIn(int from, int end) => From(from, end).FirstOrDefault(c => c.Source is { IsMedia: true })?.Source;

    /// <summary>Whether somebody's words are the name of an agency or outlet, or a part of it: "the Guardian" is no guardian.</summary>
    private bool IsOfMedium(Source source) => names.Any(n => n.Referent.IsMedia && text.Span(n.First, n.Last) is var named && named.Start <= source.Span.Start && source.Span.End <= named.End);
}
