using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Quantities;

/// <summary>What a number counts or measures, read from the words behind it.</summary>
/// <param name="First">First token of the phrase.</param>
internal sealed record CountedPhrase(int First)
{
    public int Last { get; init; } = First;
    public Lexeme Noun { get; init; }
    public Lexeme ConceptNoun { get; init; }
    public Lexeme HedgeAfter { get; init; }
    public string? Unit { get; init; }
    public string? Measures { get; init; }
    public IReadOnlyList<string> Nationalities { get; init; } = [];
    public bool IsPart { get; init; }
    public bool IsMore { get; init; }

    /// <summary>Of "of the 32 passengers" the 32, or null.</summary>
    public Figure? Whole { get; init; }
}

/// <summary>Reads the counted noun phrase behind a number: "of", modifiers, nationality, head noun, and what follows it.</summary>
internal sealed class CountedPhraseReader
{
    private readonly ReadText _text;
    private readonly Vocabulary _vocabulary;
    private readonly NameMention?[] _nameAt;
    private readonly bool[] _dated;
    private readonly Func<int, int> _ageAt;
    private static readonly ulong Stops = Lexemes.Kinds(Lex.Be, Lex.Have, Lex.That, Lex.Relative_, Lex.But, Lex.Preposition, Lex.In, Lex.By, Lex.Not, Lex.Future, Lex.Cue, Lex.Pronoun, Lex.Modal,
        Lex.ConceptActive, Lex.ConceptSubject, Lex.No, Lex.Nobody, Lex.Parts, Lex.And, Lex.A, Lex.HedgeBefore, Lex.Weekday, Lex.Month);

    private static readonly ulong Connective = Lexemes.Kinds(Lex.Of, Lex.Determiner, Lex.More);

    private static readonly ulong Participles = Lexemes.Kinds(Lex.ConceptSubject, Lex.ConceptPassive, Lex.Be);

    /// <param name="ageAt">The token behind an age that begins at a token, or 0.</param>
    public CountedPhraseReader(ReadText text, IReadOnlyList<NameMention> names, Vocabulary vocabulary, bool[] dated, Func<int, int> ageAt)
    {
        (_text, _vocabulary, _dated, _ageAt) = (text, vocabulary, dated, ageAt);
        _nameAt = new NameMention?[text.Tokens.Count + 1];
        foreach (var name in names) _nameAt[name.First] = name;
    }

    /// <summary>The phrase at a token, or null where nothing there can be counted.</summary>
    public CountedPhrase? Read(int at)
    {
        var lexemes = _text.Lexemes;
        var i = at;
        bool more = false, part = false, of = false;
        if (lexemes.Is(i, Lex.Have) && lexemes.Is(i, Lex.Of) && lexemes.Starts(i + 1, Participles)) return null; // "1 a decedat", where the auxiliary may also bring a genitive
        while (i < _text.Tokens.Count && !NewLine(i) && (lexemes.In(i, Connective) || lexemes.Is(i, Lex.Parts) || IsPrepositionOfWhole(i)))
        {
            if (lexemes.Find(i, Lex.Parts) is { Exists: true } among) return OfMany(at, among.Last) ?? InParts(at, among) ?? Them(among.Last); // "seven of them"
            if (IsPrepositionOfWhole(i)) return OfMany(at, i + 1);
            if (lexemes.Is(i, Lex.Of) && lexemes.In(i + 1, Lex.Pronoun)) return Them(i + 2);
            more |= lexemes.Is(i, Lex.More);
            of |= lexemes.Is(i, Lex.Of);
            part |= (of && lexemes.Is(i, Lex.Determiner)) || (_text.Pack.BareSingular && lexemes.Is(i, Lex.Preposition)); // "одного из погибших"
            i++;
        }
        if (i >= _text.Tokens.Count || NewLine(i) || IsTallyBehind(at, i)) return null;
        if ((of || IsArticleOfWhole(at, i)) && OfMany(at, i) is { } fraction) return fraction;
        if (Measure(i) is { } measure) return measure.Measures == "duration" && i > at && lexemes.Is(i - 1, Lex.Determiner) && !lexemes.In(i - 1, Lex.Of) ? null : measure with { IsMore = more }; // "96 l'année d'avant"
        var nationalities = new List<string>();
        var noun = default(Lexeme);
        var conceptNoun = default(Lexeme);
        var unknown = -1;
        var first = i;
        for (var steps = 0; steps < 7 && i < _text.Tokens.Count && !NewLine(i) && !_dated[i]; steps++)
        {
            if (i == at && ThingBehind(i) is { Exists: true } thing)
            {
                (noun, i) = (thing, thing.Last);
                break;
            }
            if (i == at) i = BehindParticiple(i);
            if (lexemes.Find(i, Lex.ConceptNoun) is { Exists: true } concept && !IsOfMeasures(concept))
            {
                conceptNoun = concept;
                if (lexemes.Find(i, Lex.Noun) is { Exists: true } both && both.Length >= concept.Length && _vocabulary.Nouns[both.Key].Class != "body") noun = both; // "20 bodies" are no authorities
                if (noun.Length > concept.Length && _vocabulary.Nouns[noun.Key].IsPeople) conceptNoun = default; // "three participants", but "three members of the expedition"
                i = Math.Max(concept.Last, noun.Last);
                break;
            }
            if (lexemes.Find(i, Lex.Noun) is { Exists: true } known && !(lexemes.Find(i, Lex.Demonym) is { Exists: true } longer && longer.Length > known.Length))
            {
                if (HasConceptBehind(known.Last)) { i = known.Last; continue; }
                if (i == at && IsPlaceOfOthers(known)) return null;
                if (IsFirstOfCompound(known)) { i = known.Last; continue; }
                noun = known;
                i = known.Last;
                if (Nationality(known) is { } within && !nationalities.Contains(within)) nationalities.Add(within);
                // "civil police officers": a later noun in a row is the head where the language puts it last
                while (_text.Pack.HeadLast && _text.MayModify(i - 1) && i < _text.Tokens.Count && !NewLine(i) && !_dated[i] && lexemes.Find(i, Lex.Noun) is { Exists: true } next && !(next.Key == Families.Noun && _vocabulary.Nouns[noun.Key].IsPeople) && !_text.IsLocative(next.Last - 1)) (noun, i) = (next, next.Last);
                break;
            }
            if (lexemes.Find(i, Lex.Demonym) is { Exists: true } demonym) { nationalities.Add(demonym.Key); i = demonym.Last; continue; }
            if (_nameAt[i] is { } name)
            {
                if (name.Referent.Kind == "country") nationalities.Add(name.Referent.Id!);
                i = name.Last;
                continue;
            }
            if (lexemes.Is(i, Lex.Ordinal) && lexemes.Is(i + 1, Lex.TimeUnit)) break; // "4.000 millones el primer año"
            if (lexemes.Find(i, Lex.Echo, Echo.RestatedAfter).Exists) break; // "von 200 die Rede"
            if (i == at && _text.Tokens[i].IsNumber && _ageAt(i) is > 0 and var aged && LeadsToNoun(aged)) { i = aged; continue; } // "three 14-year-old girls"
            if (unknown < 0 && lexemes.Find(i, Lex.Echo, Echo.Degree) is { Exists: true } degree && !LeadsToNoun(degree.Last)) break; // "26 were injured, four seriously"
            if (!_text.Tokens[i].IsWord || lexemes.In(i, Stops) && !(lexemes.Is(i, Lex.And) && nationalities.Count > 0 && lexemes.Is(i + 1, Lex.Demonym))) break;
            if (lexemes.Is(i, Lex.ConceptPassive) && steps == 0) break;
            if (lexemes.Is(i, Lex.ConceptPassive) && unknown >= 0) break;
            if (_text.Pack.CapitalisedNouns && _text.Tokens[i].Capitals == Capitals.None && !LeadsToNoun(i + 1)) break; // "von 41 gesprochen"
            if (unknown < 0 && i == at && (IsUnknownVerb(i) || lexemes.In(i, Lex.Adverb))) break; // "чотирьох потім звільнили"
            if (unknown < 0) unknown = i;
            else if (!LeadsToNoun(i)) break;
            i++;
            if (!LeadsToNoun(i)) break;
        }
        if (!noun.Exists && !conceptNoun.Exists && unknown < 0 && nationalities.Count == 0) return more || part ? new(at) { IsMore = more, IsPart = part } : null;
        i = After(i, nationalities, ref noun);
        var hedge = lexemes.Find(i, Lex.HedgeAfter);
        return new(first) { Last = i, Noun = noun, ConceptNoun = conceptNoun, Nationalities = nationalities, IsMore = more, IsPart = part, HedgeAfter = hedge };
    }

    /// <summary>"205 українців": a demonym that is also a word for whom shares are of, "30 percent of Ukrainians".</summary>
    private bool IsOfMeasures(Lexeme concept) => _vocabulary.Concepts[concept.Key].Counts is not ("person" or "thing") && concept.Length == 1 && _text.Lexemes.Is(concept.First, Lex.Demonym);

    /// <summary>"20 tote Kühe", "40 dead birds": a word for what befell people, right before a noun for things that it describes.</summary>
    private Lexeme ThingBehind(int at)
    {
        if (!_text.Lexemes.In(at, Befallen) || at + 1 >= _text.Tokens.Count || NewLine(at + 1) || _text.Lexemes.Find(at + 1, Lex.Noun) is not { Exists: true } noun) return default;
        if (_text.Pack.BareSingular && _text.Lexemes.Find(at, Lex.Noun) is { Exists: true } people && _vocabulary.Nouns[people.Key].IsPeople) return default; // "учасників акції"
        foreach (var word in _text.Lexemes.At(at))
            if (word.Length > 1 || (word.Kind is Lex.ConceptNoun or Lex.ConceptPassive && _vocabulary.Concepts[word.Key].Counts != "person")) return default;
        while (_text.Pack.HeadLast && noun.Last < _text.Tokens.Count && !NewLine(noun.Last) && _text.Lexemes.Find(noun.Last, Lex.Noun) is { Exists: true } next) noun = next;
        return _vocabulary.Nouns[noun.Key].Class == "thing" && noun.Key is not ("household" or "family") ? noun : default;
    }

    private static readonly ulong Befallen = Lexemes.Kinds(Lex.ConceptNoun, Lex.ConceptPassive);

    /// <summary>"brings to 12 the number of dead": a noun for any count behind an article of its own begins the phrase that says of what.</summary>
    private bool IsTallyBehind(int at, int i) =>
        i > at && _text.Lexemes.In(i - 1, Lex.Determiner) && !_text.Lexemes.In(at, Lex.Of) && _text.Lexemes.Find(i, Lex.Echo) is { Exists: true, Key: Echo.Tally };

    /// <summary>"12 прыгнули": a word that nothing but its ending is known of, a verb in the past, is nothing counted.</summary>
    private bool IsUnknownVerb(int i) => _text.Lexemes.At(i).Length == 0 && _text.IsPast(i) && !LeadsToNoun(i + 1);

    /// <summary>"bet viens slimnīcā": a noun that says where, behind a word for a number that does not, is no counted one.</summary>
    private bool IsPlaceOfOthers(Lexeme noun) => noun.First > 0 && _text.IsLocative(noun.Last - 1) && _text.Tokens[noun.First - 1] is { IsWord: true, IsNumber: false } && !_text.IsLocative(noun.First - 1);

    /// <summary>"155 Unwetter-Tote": a noun before a hyphen says of what kind.</summary>
    private bool IsFirstOfCompound(Lexeme noun) =>
        (_text.Pack.HeadLast || _text.Pack.CapitalisedNouns) && noun.Last < _text.Tokens.Count && _text.Tokens[noun.Last].Start == _text.Tokens[noun.Last - 1].End + 1 && _text.Text[_text.Tokens[noun.Last].Start - 1] == '-'
        && (_text.Lexemes.Is(noun.Last, Lex.ConceptNoun) || _text.Lexemes.Is(noun.Last, Lex.Noun));

    /// <summary>The nationality that a noun of several words for people holds: "14 Ukrainian civilians".</summary>
    private string? Nationality(Lexeme noun)
    {
        if (noun.Length < 2 || !_vocabulary.Nouns[noun.Key].IsPeople) return null;
        for (var i = noun.First; i < noun.Last; i++)
            if (_text.Lexemes.Find(i, Lex.Demonym) is { Exists: true } demonym && demonym.Last <= noun.Last) return demonym.Key;
        return null;
    }

    /// <summary>"38 vilciena avārijā cietušie": behind nouns of which the last says where, those who are counted.</summary>
    private bool HasConceptBehind(int at)
    {
        if (_text.Pack.LocativeEndings.Length == 0) return false;
        var where = _text.IsLocative(at - 1);
        for (var i = at; i < Math.Min(at + 3, _text.Tokens.Count) && !NewLine(i); i++)
        {
            if (_text.Lexemes.Is(i, Lex.ConceptNoun)) return where;
            if (!_text.Lexemes.In(i, Lex.Noun)) return false;
            where = _text.IsLocative(i);
        }
        return false;
    }

    /// <summary>"three of them", and what these are where a noun for people follows at once: "three of them children".</summary>
    private CountedPhrase Them(int at) =>
        at < _text.Tokens.Count && !NewLine(at) && _text.Lexemes.Find(at, Lex.Noun) is { Exists: true } noun && _vocabulary.Nouns[noun.Key].IsPeople && !_text.Lexemes.In(at, Lex.ConceptNoun) && !_text.Lexemes.Is(noun.Last, Lex.ConceptActive) // "п'ятьох із них медики госпіталізували"
            ? new(at) { Last = noun.Last, Noun = noun, IsPart = true } : new(at) { IsPart = true };

    /// <summary>"zece dintre răniți": words for a part that end with the noun of those of whom they are; null where they name nobody.</summary>
    private CountedPhrase? InParts(int at, Lexeme parts) =>
        parts.Length > 1 && _text.Lexemes.Find(parts.Last - 1, Lex.ConceptNoun) is { Exists: true } named && named.Last == parts.Last && _vocabulary.Concepts[named.Key].Counts == "person"
            ? new(at) { Last = parts.Last, ConceptNoun = named, IsPart = true } : null;

    /// <summary>"șase dintre cei 32": a preposition, an article and a number.</summary>
    private bool IsPrepositionOfWhole(int i) =>
        _text.Lexemes.Is(i, Lex.Preposition) && i + 2 < _text.Tokens.Count && (_text.Lexemes.Is(i + 1, Lex.Determiner) ? NumberReader.Read(_text, i + 2).Exists : IsLarger(i));

    /// <summary>"54 der 61 Passagiere": an article in the genitive between two numbers of which the second is the larger.</summary>
    private bool IsArticleOfWhole(int at, int i) =>
        i == at + 1 && at > 0 && _text.Lexemes.Is(at, Lex.Determiner) && NumberReader.Read(_text, i) is { Exists: true } whole && !_dated[i] && NumberReader.Read(_text, at - 1) is { Exists: true } part && whole.Value > part.Value;

    /// <summary>"1047 no 1054 iecirkņiem": between two numbers in digits of which the second is the larger; also in words ("septiņas no deviņām raķetēm") where nouns stand bare and heads come last.</summary>
    private bool IsLarger(int i)
    {
        if (i == 0 || _dated[i + 1]) return false;
        if (_text.Tokens[i - 1].IsNumber && _text.Tokens[i + 1].IsNumber) return NumberReader.Read(_text, i + 1).Value > NumberReader.Read(_text, i - 1).Value;
        if (!_text.Pack.HeadLast || !_text.Pack.BareSingular || _text.Lexemes.Is(i, Lex.HedgeBefore)) return false;
        var word = _text.Lexemes.FindEndingAt(i, Lex.NumberWord);
        return (word.Exists || _text.Tokens[i - 1].IsNumber) && NumberReader.Read(_text, i + 1) is { Exists: true, Vague: false } whole && NumberReader.Read(_text, word.Exists ? word.First : i - 1) is { Exists: true, Vague: false } part && whole.Value > part.Value;
    }

    private static readonly ulong WholeStart = Lexemes.Kinds(Lex.Determiner, Lex.HedgeBefore);

    /// <summary>"six of the 32 passengers": a part, counting what the larger number counts.</summary>
    private CountedPhrase? OfMany(int at, int i)
    {
        while (i < _text.Tokens.Count && !NewLine(i) && _text.Lexemes.In(i, WholeStart) && !_text.Tokens[i].IsNumber) i++;
        var number = NumberReader.Read(_text, i);
        if (!number.Exists || number.Value == 0 || number.Last >= _text.Tokens.Count || Read(NounBehindParticiple(number.Last)) is not { Measures: null } many) return null;
        var whole = number.Vague ? null : new Figure(i, number.Last, many.Last, Quantity.Of(number.Value, Hedge.Exact))
        {
            Noun = many.Noun, ConceptNoun = many.ConceptNoun, Phrase = (many.First, many.Last), Nationalities = many.Nationalities,
        };
        return many with { ConceptNoun = default, IsPart = true, Whole = whole };
    }

    /// <summary>"three of the four [trapped] people": the noun behind a participle that describes them.</summary>
    private int NounBehindParticiple(int at) =>
        _text.Lexemes.Find(at, Lex.ConceptPassive) is { Exists: true } participle && !_text.Lexemes.Is(at, Lex.ConceptNoun) && _text.Lexemes.Find(participle.Last, Lex.Noun) is { Exists: true } noun && _vocabulary.Nouns[noun.Key].IsPeople ? participle.Last : at;

    /// <summary>"none of the 212 people", "neviens no 212 cilvēkiem": what stands behind a word for nobody, or null.</summary>
    public CountedPhrase? Whole(int at)
    {
        var i = at;
        while (i < _text.Tokens.Count && !NewLine(i) && (_text.Lexemes.In(i, Connective) || _text.Lexemes.Is(i, Lex.Preposition))) i++;
        return i > at && i < _text.Tokens.Count && !NewLine(i) ? OfMany(at, i) : null;
    }

    /// <summary>Adjectives of nationality and a genitive behind the head: "soldați nord-coreeni", "members of the regiment".</summary>
    private int After(int i, List<string> nationalities, ref Lexeme noun)
    {
        while (i < _text.Tokens.Count && !NewLine(i))
        {
            if (_text.Lexemes.Find(i, Lex.Demonym) is { Exists: true } demonym) { nationalities.Add(demonym.Key); i = demonym.Last; continue; }
            if (_text.Lexemes.Is(i, Lex.And) && nationalities.Count > 0 && _text.Lexemes.Is(i + 1, Lex.Demonym)) { i++; continue; }
            break;
        }
        return i;
    }

    /// <summary>Whether a known noun stands within three words, before anything that ends a noun phrase.</summary>
    private bool LeadsToNoun(int i)
    {
        for (var k = i; k < Math.Min(i + 3, _text.Tokens.Count) && !NewLine(k); k++)
        {
            if (_text.Lexemes.Is(k, Lex.Noun) || _text.Lexemes.Is(k, Lex.ConceptNoun)) return true;
            if (!_text.Tokens[k].IsWord || _text.Lexemes.In(k, Stops) || _text.Lexemes.Is(k, Lex.ConceptPassive) || _dated[k]) return false;
        }
        return false;
    }

    /// <summary>"zwei schwer verletzte Polizisten": where nouns have capitals, the noun behind a participle in small letters that describes those counted; the token itself where there is none.</summary>
    private int BehindParticiple(int at) =>
        _text.Pack.CapitalisedNouns && _text.Tokens[at].Capitals == Capitals.None && _text.Lexemes.Find(at, Lex.ConceptPassive) is { Exists: true } participle && _text.Tokens[participle.Last - 1].Capitals == Capitals.None
        && _text.Lexemes.Find(participle.Last, Lex.Noun) is { Exists: true } noun && !NewLine(participle.Last) && _text.Tokens[participle.Last].Capitals != Capitals.None && _vocabulary.Nouns[noun.Key].IsPeople ? participle.Last : at;

    private CountedPhrase? Measure(int i)
    {
        if (_text.Lexemes.Find(i, Lex.Demonym) is { Exists: true } of && _text.Lexemes.Find(of.Last, Lex.Unit) is { Exists: true } sum && !NewLine(of.Last) && _vocabulary.IsCurrency(sum.Key)) i = of.Last; // "100,000 Egyptian pounds"
        if (_text.Lexemes.Find(i, Lex.Unit) is { Exists: true } unit && !IsAuxiliary(unit) && _vocabulary.Units.TryGetValue(unit.Key, out var known))
        {
            if (_text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && noun.Length > unit.Length) return null;
            if (unit.Last < _text.Tokens.Count && _text.Tokens[unit.Last] is { Glued: true, IsWord: true } && _text.Text[_text.Tokens[unit.Last].Start - 1] == '-' && _vocabulary.IsCurrency(unit.Key)) return null; // "ein SEK-Beamter"
            return new(i) { Last = unit.Last, Unit = unit.Key, Measures = known.Counts, HedgeAfter = _text.Lexemes.Find(unit.Last, Lex.HedgeAfter) };
        }
        if (_text.Lexemes.Find(i, Lex.TimeUnit) is { Exists: true } time)
        {
            if (_text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && noun.Length > time.Length) return null;
            return new(i) { Last = time.Last, Unit = time.Key, Measures = "duration", HedgeAfter = _text.Lexemes.Find(time.Last, Lex.HedgeAfter) };
        }
        return null;
    }

    /// <summary>"un terremoto de magnitud 6,9 ha sacudido": a short unit that is an auxiliary as well, before a word that can be its verb.</summary>
    private bool IsAuxiliary(Lexeme unit) =>
        unit.Length == 1 && _text.Lexemes.Is(unit.First, Lex.Have) && !NewLine(unit.Last) && unit.Last < _text.Tokens.Count && _text.Tokens[unit.Last] is { IsWord: true, Capitals: Capitals.None } && !_text.Lexemes.In(unit.Last, NoVerb);

    private static readonly ulong NoVerb = Lexemes.Kinds(Lex.Of, Lex.In, Lex.Preposition, Lex.And, Lex.But, Lex.That, Lex.Relative_, Lex.Noun, Lex.Have, Lex.By);

    private bool NewLine(int i) => i < _text.Tokens.Count && _text.Tokens[i].NewLine;
}
