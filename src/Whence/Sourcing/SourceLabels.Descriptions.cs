using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Words of a body's own name that no list has: adjectives before its noun, and the region it is named after.</summary>
internal sealed partial class SourceLabels
{
    /// <summary>"Национального антитеррористического [комитета]": where names stand behind their noun, one word of no list before a body, over adjectives of none, is an adjective of its name.</summary>
    private bool Describes(NameMention name, Lexeme noun)
    {
        if (!text.Pack.BareSingular || text.Pack.HeadLast || name is not { Referent: { Kind: "unknown", Known: null } } || name.Last - name.First != 1 || text.Tokens[name.First].Capitals != Capitals.Initial) return false;
        if (noun.First < name.Last || noun.First - name.Last > MostAdjectives || Noun(noun) is not { Class: "body" }) return false;
        for (var i = name.Last; i < noun.First; i++)
            if (text.Tokens[i] is not { IsWord: true, Capitals: Capitals.None } || text.Lexemes.At(i).Length > 0) return false;
        return true;
    }

    /// <summary>"un elicopter SMURD": where adjectives follow their noun, a name right behind a thing, or behind an indefinite article and a word of no list, is that word's.</summary>
    private bool IsNameOfThing(NounPhrase phrase) =>
        !text.Pack.HeadLast && phrase is { Person: null, Nouns: [var thing], Names: [var owner, ..] } && thing.Last == owner.First && Noun(thing)!.Class == "thing" ||
        !text.Pack.HeadLast && !text.Pack.CapitalisedNouns && phrase is { IsIndefinite: true, Person: null, Nouns.Count: 0, Demonyms.Count: 0, Names: [var name, ..] } && name.First - phrase.First is 1 or 2
        && text.Tokens[name.First - 1] is { IsWord: true, Capitals: Capitals.None } && text.Lexemes.At(name.First - 1).Length == 0;

    private const int MostAdjectives = 2;

    private Dictionary<int, Referent>? _bodyAt;

    /// <summary>"the disaster agency (AFAD)": the known body whose name stands in brackets inside a phrase or right behind it.</summary>
    private Referent? ShortName(NounPhrase phrase)
    {
        for (var i = phrase.First + 1; i <= phrase.Last; i++)
            if (text.IsMark(i, '(') && (_bodyAt ??= names.Where(n => n.Referent is { IsPerson: false, IsMedia: false, Known: not null, Kind: not ("country" or "place" or "party") } && text.IsMark(n.Last, ')')).DistinctBy(n => n.First).ToDictionary(n => n.First, n => n.Referent)).TryGetValue(i + 1, out var body))
                return body;
        return null;
    }

    /// <summary>The words of a body's name that no list has before its noun, in Latin letters.</summary>
    private string Described(NounPhrase phrase, Lexeme noun) =>
        phrase.Names.Find(n => Describes(n, noun)) is { } name ? text.Pack.Romanizer.Romanize(text.Span(name.First, noun.First).Of(text.Text).TrimEnd()) : "";

    /// <summary>"УВД Валадской области": where the name of a place is an adjective, what is called by it.</summary>
    private string RegionBehind(NounPhrase phrase, NameMention name) =>
        text.Pack.BareSingular && !text.Pack.HeadLast && phrase.Nouns.Find(n => n.First == name.Last) is { Exists: true, Key: "region" or "district" } region ? " " + Noun(region)!.Singular : "";
}
