using Whence.Languages;
using Whence.Reading;

namespace Whence.Names;

/// <summary>Finds names: those of the name book in any case, and capitalised words that nobody listed; and says which mean the same.</summary>
internal sealed partial class NameFinder
{
    private readonly ReadText _text;
    private readonly List<NameMention> _mentions = [];
    private readonly Dictionary<string, Referent> _known = [];
    private readonly List<Referent> _referents = [];
    private readonly bool[] _dated;

    /// <summary>Referents that nobody listed, by the start of their first word.</summary>
    private readonly Dictionary<string, List<Referent>> _unknown = [];
    private readonly List<NameSense> _senses = [];
    private readonly MediaNames _media;
    private readonly CapitalSigns _capitals;
    private readonly NameRuns _runs;
    private readonly Vocabulary _vocabulary;

    private readonly PeopleBySound _people;

    private NameFinder(ReadText text, bool[] dated, Vocabulary vocabulary, PeopleBySound people)
    {
        (_text, _dated, _people) = (text, dated, people);
        (_vocabulary, _media, _capitals, _runs) = (vocabulary, new(text, vocabulary, dated), new(text), new(text, vocabulary, IsNameWord));
    }

    /// <summary>The names of a text in order of appearance.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dated">Tokens taken by dates, which are no names.</param>
    /// <param name="vocabulary">Tells which nouns name media.</param>
    /// <param name="people">Finds known people in spellings that nobody listed.</param>
    public static List<NameMention> Find(ReadText text, bool[] dated, Vocabulary vocabulary, PeopleBySound people)
    {
        var finder = new NameFinder(text, dated, vocabulary, people);
        foreach (var sentence in text.Sentences) finder.Read(sentence);
        finder.TellFirstForms();
        finder.LinkShortNames();
        return finder._mentions;
    }

    private void Read(Sentence sentence)
    {
        var senses = _senses;
        var headline = _capitals.IsHeadline(sentence);
        var inside = 0; // end of the noun whose further words begin no name: "Siły Powietrzne"
        for (var i = sentence.First; i < sentence.Last;)
        {
            if (Medium(i, sentence) is var behind && behind > i) { i = behind; continue; }
            if (_dated[i] || !_text.Tokens[i].IsWord || IsOfSign(i)) { i++; continue; }
            if (QuotedBodyEnd(i, sentence) is var closing && closing > i)
            {
                AddUnknown(i, closing, "organisation");
                i = closing;
                continue;
            }
            if (Family(i) is { } family)
            {
                _mentions.Add(new(i, i + 2, family, false));
                i += 2;
                continue;
            }
            var last = _text.Pack.Names.Longest(_text.Text, _text.Tokens, i, senses, out var isBase);
            if (last > 0 && (isBase ? IsNameOfBoth(i, last, senses[0]) : IsGivenName(i, last, senses[0]))) last = 0;
            if (last - i == 1 && ((senses[0].Name.Kind == "place" && IsNameWord(last) && _runs.IsAddressed(i)) || IsGivenNameOfOther(i, senses[0]) || (!isBase && senses[0].Name.IsMedia && _text.Pack.CapitalisedNouns && _text.Lexemes.Is(i, Lex.Noun)))) last = 0; // "Ms Nancy Faber", "der Politiker"
            if (last > 0 && !IsOrdinaryWord(i, last, sentence, senses[0]))
            {
                var sense = Choose(senses);
                if (last - i == 1 && (sense.Name.Kind == "person" || (sense is { Name.Kind: "place", Metonym: false } && i > 0 && !_text.Lexemes.In(i - 1, Lex.In) && !_text.IsLocative(i))) && Namesake(i) is { } namesake)
                {
                    _mentions.Add(new(i, last, namesake, false));
                    i = last;
                    continue;
                }
                last = Extend(i, last, sense);
                AddKnown(i, last, sense, isBase);
                i = last;
                continue;
            }
            if (!headline && _runs.BehindTitle(i, sentence.Last) is var named && named > i) { i = named; continue; }
            if (!headline && i >= inside && BodyEnd(i, sentence) is var whole && whole > i)
            {
                AddUnknown(i, whole, "body");
                _mentions[^1].Referent.Role ??= _text.Lexemes.Find(i, Lex.Noun).Key;
                i = whole;
                continue;
            }
            last = headline || i < inside ? i : Unknown(i, sentence);
            if (last == i && !_text.Pack.CapitalisedNouns && _text.Tokens[i].Capitals != Capitals.None && _text.Lexemes.Find(i, Lex.Noun) is { Length: > 1 } noun) inside = Math.Max(inside, noun.Last);
            if (last > i) AddUnknown(i, last);
            i = Math.Max(last, i + 1);
        }
    }

    /// <summary>"US$ 5 million", "R$ 4 milhões": letters that belong to the sign of a currency.</summary>
    private bool IsOfSign(int i) =>
        _text.Tokens[i].End - _text.Tokens[i].Start <= LongestOfSign && _text.Adjacent(i + 1) && _text.Tokens[i + 1].IsMark && char.GetUnicodeCategory(_text.Mark(i + 1)) == System.Globalization.UnicodeCategory.CurrencySymbol;

    private const int LongestOfSign = 3;

    /// <summary>Takes the name of a medium that no list has: an address, or a name in quotation marks that the words beside it tell. Returns the token behind it.</summary>
    private int Medium(int at, Sentence sentence)
    {
        if (_dated[at]) return at;
        var end = Domains.End(_text, at, sentence.Last);
        if (end == at) end = _media.QuotedEnd(at, sentence);
        if (end == at) return at;
        if (_text.Tokens[at].IsWord && _text.Pack.Names.Longest(_text.Text, _text.Tokens, at, _senses, out _) is var known && known > 0)
        {
            if (known >= end) return at; // a known one
            if (end - at == 3 && known == at + 1 && _text.IsMark(known, '.') && Domains.IsOwnEnding(_text, at) && Choose(_senses) is { Name.IsMedia: true } medium)
            {
                AddKnown(at, end, medium, isBase: true);
                return end;
            }
        }
        var own = _media.IsOwn(at, end);
        AddUnknown(at, end, own ? "unknown" : "outlet");
        if (!own && _mentions[^1].Referent is { Kind: "unknown" or "person", Known: null } referent) referent.Kind = "outlet";
        return end;
    }

    /// <summary>Several may share a spelling: a country before a person, a person before an outlet, what names itself before what stands for another.</summary>
    private static NameSense Choose(List<NameSense> senses) =>
        senses.Count == 1 ? senses[0] : senses.OrderBy(s => s.Metonym).ThenBy(s => s.Name.Kind switch { "country" => 0, "person" => 1, "place" => 2, _ => 3 }).ThenBy(s => s.Name.Id, StringComparer.Ordinal).First();

    /// <summary>A single word at the start of a sentence that the pack knows as an ordinary word is one.</summary>
    private bool IsOrdinaryWord(int first, int last, Sentence sentence, NameSense sense)
    {
        if (last - first > 1 && sense.Name.IsMedia && _text.Lexemes.In(first, Lex.Determiner) && _text.Tokens[last - 1].Capitals == Capitals.None && !_media.FillsQuotes(first, last)) return true; // "L'équipe de campagne"
        if (last - first > 1 || _text.Tokens[first].Capitals == Capitals.All || (sense.Name.IsMedia && _media.FillsQuotes(first, last))) return false;
        var start = first == sentence.First || !_text.Tokens[first - 1].IsWord;
        return start && (sense.Metonym || sense.Name.Kind is not ("country" or "person")) && (_text.Lexemes.At(first).Length > 0 || Fold.IsIn(_text.Pack.FunctionWords, _text.Word(first)));
    }

    /// <summary>A known family name takes the unknown given name before it only as part of an unknown run; "Kim" + "Jong Un" is known whole.</summary>
    private int Extend(int first, int last, NameSense sense) =>
        sense.Name.Kind == "person" && last < _text.Tokens.Count && last - first == 1 && IsNameWord(last) && _text.Lexemes.At(last).Length == 0 ? last + 1 : last;

    private bool IsNameWord(int i) =>
        i < _text.Tokens.Count && _text.Tokens[i].IsWord && _text.Tokens[i].Capitals != Capitals.None && !_text.Tokens[i].NewLine && !_dated[i] && !IsSign(i);

    /// <summary>"Rs 50,000": a currency.</summary>
    private bool IsSign(int i) => _text.Lexemes.Find(i, Lex.Unit) is { Exists: true, Last: var next } && next < _text.Tokens.Count && _text.Tokens[next] is { IsNumber: true, NewLine: false };

    private static readonly ulong NoName = Lexemes.Kinds(Lex.Demonym, Lex.Month, Lex.Weekday, Lex.Pronoun, Lex.Determiner, Lex.Preposition, Lex.In, Lex.NumberWord, Lex.Be, Lex.Have, Lex.A, Lex.No, Lex.Nobody);

    private int Unknown(int at, Sentence sentence)
    {
        if (IsNamesakeNoun(at, sentence)) return at + 1;
        if (_text.Tokens[at].Capitals == Capitals.None || _dated[at] || IsSign(at) || (_text.Lexemes.In(at, NoName) && !_runs.IsFirstName(at)) || (_text.Lexemes.Is(at, Lex.Noun) && !_runs.OpensName(at))) return at;
        if (_text.Pack.CapitalisedNouns) return NounsAndNames.Run(_text, at, sentence, _referents, _runs, i => IsNameWord(i) && !_text.Lexemes.In(i, NoName));
        var startsSentence = _capitals.StartsSentence(at, sentence);
        if (startsSentence && ((_text.Lexemes.At(at).Length > 0 && !NameForms.IsFirstName(_text, at) && !_runs.IsFirstName(at)) || (IsFunctionWord(at) && !_runs.IsFirstName(at)))) return at;
        var last = at + 1;
        last = Math.Max(last, _runs.BehindInitials(at, sentence.Last) + 1);
        while (last < sentence.Last && IsNameWord(last) && (!_text.Lexemes.In(last, NoName) || _runs.IsMonthOfName(at, last) || _runs.IsNationOfName(at, last)) && !IsMediumBehind(at, last) && _runs.BehindTitle(last, sentence.Last) == last && !_runs.IsRoleBeforeName(last) && !_runs.IsHolderBehind(at, last)) last++;
        // "van der", "de la" between capitals
        if (_runs.BehindParticles(at, last, sentence.Last) is var goesOn and > 0 && _text.Pack.Names.Longest(_text.Text, _text.Tokens, goesOn, _senses, out _) - goesOn < 2) // "el A330 de Air France" is two names
            for (last = goesOn + 1; last < sentence.Last && IsNameWord(last);) last++;
        if (startsSentence && last - at == 1 && !IsAcronymAsSubject(at) && !_capitals.SeenInside(at)) return at;
        return last;
    }

    /// <summary>"AMD said", "Source: RRA": two to five capitals, no known word, followed by a word in small letters, or behind a colon at the end of a line.</summary>
    private bool IsAcronymAsSubject(int at) =>
        _text.Tokens[at] is { Capitals: Capitals.All, Form: < 0 } token && token.End - token.Start <= 5
        && (at + 1 == _text.Tokens.Count || _text.Tokens[at + 1].NewLine ? _text.IsMark(at - 1, ':') : _text.Tokens[at + 1] is { IsWord: true, Capitals: Capitals.None });

    /// <summary>A person whom only this article names, and whose family name this is: "Zelenska" after "Ilze Zelenska".</summary>
    private Referent? Namesake(int at)
    {
        if (!_referents.Exists(r => r.Known is null && r.IsPerson)) return null;
        var word = Fold.Plain(Fold.Case(_text.Word(at)));
        return _referents.Find(r => r.Known is null && r.IsPerson && r.Words.Count > 1 && NameStems.Same(r.Words[^1], word, _text.Pack.PlainEndings));
    }

    /// <summary>"Grant said" after "John Grant": a word that elsewhere is a noun, with a capital where nouns have none, or before a verb of saying.</summary>
    private bool IsNamesakeNoun(int at, Sentence sentence) =>
        !_text.Pack.CapitalisedNouns && IsNameWord(at) && _text.Lexemes.At(at).Length > 0 && !(at + 1 < sentence.Last && IsNameWord(at + 1))
        && (!_capitals.StartsSentence(at, sentence) || (at + 1 < sentence.Last && _text.Lexemes.In(at + 1, Lex.Cue))) && Namesake(at) is not null;

    private bool IsFunctionWord(int at) => Fold.IsIn(_text.Pack.FunctionWords, _text.Word(at));

    private void AddKnown(int first, int last, NameSense sense, bool isBase)
    {
        if (!_known.TryGetValue(sense.Name.Id, out var referent))
        {
            referent = new(sense.Name.Label, sense.Name.Kind, sense.Name);
            _known.Add(sense.Name.Id, referent);
            _referents.Add(referent);
        }
        Remember(referent, first, last);
        _mentions.Add(new(first, last, referent, sense.Metonym) { IsOblique = !isBase && NameForms.IsOblique(_text, first, last), IsInflected = !isBase });
    }

    private void AddUnknown(int first, int last, string? told = null)
    {
        var words = FoldedWords(first, last);
        if (!_unknown.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Start(words[0]), out var candidates)) _unknown.Add(Start(words[0]).ToString(), candidates = []);
        var referent = candidates.Find(r => IsSame(r.Words, words));
        if (referent is null)
        {
            var kind = told ?? KindOf(first, last);
            var known = told is null && (kind == "person" || last - first == 1) ? _people.Find(_text.Pack, Words(first, last)) : null;
            if (known is not null && _runs.HasParticle(first, last) && !known.Label.Split(' ').Any(w => char.IsLower(w[0]))) known = null; // "Juan de los Santos" is no Juan Santos
            if (known is not null && _known.TryGetValue(known.Id, out referent))
            {
                Remember(referent, first, last);
                _mentions.Add(new(first, last, referent, false));
                return;
            }
            referent = known is null ? new(_text.Pack.Romanizer.Romanize(_text.Span(first, last).Of(_text.Text)), kind, null) : new(known.Label, known.Kind, known);
            if (known is not null) _known.Add(known.Id, referent);
            _referents.Add(referent);
            candidates.Add(referent);
            _labelled[referent] = words;
            Remember(referent, first, last);
        }
        else Rename(referent, first, last, words);
        _mentions.Add(new(first, last, referent, false));
    }

    /// <summary>A person met first in another case is called by the base form once that stands in the text: "Марини Бойко", then "Марина Бойко".</summary>
    private void Rename(Referent referent, int first, int last, List<string> words)
    {
        if (!referent.IsPerson || referent.Known is not null || _text.Pack.NameEndings.Count == 0) return;
        var (before, changed) = (_labelled[referent], false);
        for (var k = 0; k < words.Count; k++)
        {
            if (before[k] == words[k]) continue;
            if (!NameStems.IsBase(words[k], before[k], _text.Pack.PlainEndings)) return;
            changed = true;
        }
        if (!changed) return;
        _labelled[referent] = words;
        referent.Label = _text.Pack.Romanizer.Romanize(_text.Span(first, last).Of(_text.Text));
    }

    /// <summary>The folded words of each unknown name's label.</summary>
    private readonly Dictionary<Referent, List<string>> _labelled = [];

    private bool IsSame(List<string> a, List<string> b)
    {
        if (a.Count != b.Count) return false;
        for (var k = 0; k < a.Count; k++)
            if (!NameStems.Same(a[k], b[k], _text.Pack.PlainEndings)) return false;
        return true;
    }

    /// <summary>Two to four words of which none is an ordinary noun, with no article before them, name a person; a name in brackets at a dateline, or behind a word for media, an agency.</summary>
    private string KindOf(int first, int last)
    {
        if (_media.IsMedia(first, last)) return "agency";
        if (IsPlainPerson(first, last)) return "person";
        if (last - first == 2 && _text.Pack.BareSingular && _text.Tokens[first + 1].Glued && _text.Lexemes.Is(last, Lex.Noun) && _text.Tokens[last].Capitals == Capitals.None) return "unknown"; // "Остред-Валадской области"
        var words = 0;
        for (var i = first; i < last; i++)
            if (_text.Tokens[i].Capitals != Capitals.None) words++;
        if (last - first < 2 || words > 4 || _text.Lexemes.In(first - 1, Lex.Determiner) || IsDoublePlace(first, last) || IsOfHouse(first)) return "unknown";
        for (var i = first; i < last; i++)
            if (_text.Tokens[i].Capitals != Capitals.None && !(_text.Tokens[i].End - _text.Tokens[i].Start == 1 && _text.IsMark(i + 1, '.') && i + 1 < last) && !(i + 1 < last && _text.Word(i).Contains('.')) && ((_text.Tokens[i].Capitals == Capitals.All && !_runs.IsSuffix(i, first, last)) || (_text.Lexemes.In(i, i == first ? OrdinaryFirst : Ordinary) && !(i == first && _runs.IsFirstName(i)) && !_runs.IsFamilyName(i, first, last) && !_runs.IsSecondHalf(i)))) return "unknown";
        return "person";
    }

    private static readonly ulong OrdinaryFirst = Lexemes.Kinds(Lex.Noun, Lex.Event, Lex.ConceptNoun, Lex.In, Lex.Of); // "Mark" is a first name
    private static readonly ulong Ordinary = Lexemes.Kinds(Lex.Noun, Lex.Event, Lex.ConceptNoun, Lex.Unit, Lex.In, Lex.Of);

    private void Remember(Referent referent, int first, int last)
    {
        if (referent.Known is { Kind: not "person" }) return;
        foreach (var word in FoldedWords(first, last))
            if (!referent.Words.Contains(word)) referent.Words.Add(word);
    }

    private List<string> FoldedWords(int first, int last)
    {
        var words = new List<string>();
        for (var i = first; i < last; i++) words.Add(Fold.Plain(Fold.Case(_text.Word(i))));
        return words;
    }

    private List<string> Words(int first, int last)
    {
        var words = new List<string>();
        for (var i = first; i < last; i++)
            if (_text.Tokens[i].IsWord) words.Add(_text.Word(i).ToString());
        return words;
    }

    /// <summary>What the words of one name share, whatever their endings (see <see cref="NameStems.Same"/>).</summary>
    private static ReadOnlySpan<char> Start(ReadOnlySpan<char> word) => word.Length <= 3 ? word : word[..3];
}
