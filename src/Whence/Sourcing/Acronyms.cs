using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Learns what the short names of an article stand for: "the Central Election Commission (CEC)" makes "CEC" that commission from there on.</summary>
internal static class Acronyms
{
    public static void Link(ReadText text, IReadOnlyList<NameMention> names, NounPhraseReader phrases, SourceLabels labels)
    {
        foreach (var name in names)
        {
            var at = name.First;
            if (name.Last - at != 1 || text.Tokens[at].Capitals != Capitals.All || name.Referent.Known is not null || name.Referent.Alias is not null) continue;
            if (!text.IsMark(at - 1, '(') || text.Mark(at + 1) is not (')' or ',')) continue;
            var before = phrases.ReadAll(text.SentenceOf(at)).FindLast(p => !p.IsPronoun && p.First < at - 1 && p.Last >= at - 1);
            if (before is null || phrases.Read(before.First, at - 1) is not { IsPronoun: false } phrase || phrase.Last != at - 1) continue;
            if (labels.Of(phrase) is not { Kind: "body" or "unknown" } source || source.Label == name.Referent.Label) continue;
            name.Referent.Alias = source;
        }
    }
}
