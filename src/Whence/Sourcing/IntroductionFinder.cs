using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Finds where an article says what its names are, so that "the company" or a spokesman elsewhere can be traced to one claimant.</summary>
internal static class IntroductionFinder
{
    public static List<Introduction> Find(ReadText text, NounPhraseReader phrases, IReadOnlyList<NameMention> names, Vocabulary vocabulary)
    {
        var found = new List<Introduction>();
        if (!names.Any(n => IsBody(n.Referent) || n.Referent.IsPerson)) return found;
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var all = phrases.ReadAll(s);
            for (var i = 0; i < all.Count; i++)
            {
                var (phrase, before) = (all[i], i > 0 ? all[i - 1] : null);
                if (phrase.Nouns.Count == 0) continue;
                if (phrase.Person is { } person) AddPerson(person.Referent, phrase, phrase);
                else if (phrase.Names.FindLast(n => IsBody(n.Referent)) is { } name) AddBody(name.Referent, phrase);
                else if (before is { Nouns.Count: 0, Names.Count: > 0 } && FollowsComma(text, before.Last, phrase.First))
                {
                    if (before.Person is { } holder) AddPerson(holder.Referent, phrase, before);
                    else if (IsBody(before.Names[^1].Referent)) AddBody(before.Names[^1].Referent, phrase);
                }
            }
        }
        return found;

        void AddPerson(Referent person, NounPhrase phrase, NounPhrase other)
        {
            if (Noun(phrase, "role") is not { } role) return;
            var body = phrase.Names.Find(n => IsBody(n.Referent));
            found.Add(new(text.Span(Math.Min(phrase.First, other.First), Math.Max(phrase.Last, other.Last)), role, KeyOf(person), person.Label, true)
            {
                BodyNoun = Noun(phrase, "body"), Body = body is null ? null : (KeyOf(body.Referent), body.Referent.Label),
            });
        }

        void AddBody(Referent body, NounPhrase phrase)
        {
            if (Noun(phrase, "body") is { } noun) found.Add(new(text.Span(phrase.First, phrase.Last), noun, KeyOf(body), body.Label, false));
        }

        string? Noun(NounPhrase phrase, string kind)
        {
            foreach (var noun in phrase.Nouns)
                if (vocabulary.Nouns[noun.Key] is { } known && known.Class == kind) return kind == "body" ? known.SameAs ?? known.Id : known.Id;
            return null;
        }
    }

    /// <summary>A name that can be that of a body; media are cited as such and need no introduction.</summary>
    private static bool IsBody(Referent referent) => referent.Kind is "unknown" or "company" or "body" or "organisation" or "service" or "army" or "party";

    private static string KeyOf(Referent referent) => referent.Id ?? referent.Label.ToLowerInvariant();

    /// <summary>Whether nothing but a comma, and quotation marks, stands between.</summary>
    private static bool FollowsComma(ReadText text, int from, int to)
    {
        var comma = false;
        for (var i = from; i < to; i++)
        {
            if (!text.Tokens[i].IsMark) return false;
            comma |= text.Mark(i) == ',';
        }
        return comma;
    }
}
