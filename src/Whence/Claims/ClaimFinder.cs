using Whence.Articles;
using Whence.Dates;
using Whence.Languages;
using Whence.Names;
using Whence.Quantities;
using Whence.Reading;
using Whence.Sourcing;

namespace Whence.Claims;

/// <summary>Joins quantities with the concepts that govern them and with who asserts them.</summary>
internal sealed class ClaimFinder(ReadText text, Vocabulary vocabulary, IReadOnlyList<Figure> figures, IReadOnlyList<DateMention> dates, IReadOnlyList<NameMention> names, Attributions attributions, Subjects subjects)
{
    /// <summary>"A man" counts one only close to what happened to him.</summary>
    private const double MostCostOfOne = 0.6;
    private const double MostCostOfPerson = 1.7;

    private readonly Governor _governor = new(text, vocabulary, figures);
    private readonly Whereabouts _whereabouts = new(text, vocabulary);
    private readonly Allotments _allotments = new(text);
    private readonly Members _members = new(text, vocabulary, figures);
    private readonly NamedWholes _namedWholes = new(text, vocabulary);
    private readonly Echoes _echoes = new(text, vocabulary);
    private readonly BareCounts _bare = new(text, vocabulary);
    private readonly Meanings _meanings = new(text, vocabulary);
    private readonly Tallies _tallies = new(text, vocabulary);
    private readonly Topics _topics = new(text, vocabulary);
    private readonly BySentence<Figure> _figures = new(text, figures, f => f.First);
    private readonly BySentence<DateMention> _dates = new(text, dates, d => d.FirstToken);
    private readonly BySentence<NameMention> _names = new(text, names, n => n.First);

    /// <summary>All claims in order of appearance; one that the article states twice is kept once, where it is attributed best.</summary>
    public List<Claim> Find()
    {
        var claims = new List<Claim>();
        var at = 0;
        (Figure Figure, Subject? Subject)? counted = null;
        Claim? before = null;
        Told? told = null, toldBare = null; // the last count of something known, and the last of which only the noun is known
        var concepts = new List<string>(); // concepts told so far
        Told? topic = null; // what bare numbers of this paragraph are of
        (Figure Figure, int Sentence, Claim Claim)? money = null;
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var sentence = text.Sentences[s];
            if (s > 0 && sentence.Paragraph != text.Sentences[s - 1].Paragraph) (counted, before, topic) = (null, null, null); // "Two of them died on the spot" counts those of the sentence before
            topic = _topics.In(sentence, s) ?? topic;
            var from = at;
            while (at < figures.Count && figures[at].First < sentence.Last) at++;
            if (at == from) continue;
            var triggers = Triggers(sentence);
            Governing? governing = null, governingBare = null;
            (int Index, Governing Governing)? many = null; // the last count that may be told member by member
            var missed = false; // the last count of the sentence is no claim
            for (var f = from; f < at; f++)
            {
                var figure = figures[f];
                if (figure.Quantity is { Hedge: Hedge.Vague, Low: null }) continue; // "several people" names no bound at all
                var bare = !figure.HasNoun;
                if ((bare && IsTheSame(figure)) || attributions.CountsSource(s, figure)) continue;
                if (bare && counted is { Figure: { Noun.Exists: true, Measures: null } same0 } && _echoes.HasOwnVerb(figure, same0)) figure = figure with { Noun = same0.Noun }; // "12,000 homes were flooded and 200 destroyed"
                if (figure is { HasNoun: false, Measures: null } && (figure.IsPart || figure.IsMore) && counted is { Figure: { Noun.Exists: true, Measures: null } of }) figure = figure with { Noun = of.Noun }; // "78 drones, of which 42 were shot down"
                figure = _echoes.Completed(figure, money is { } paid && (s - paid.Sentence <= 2 || IsOfMoney(triggers) || told is null || told.Value.Sentence <= paid.Sentence) ? paid.Figure : null, f + 1 < at ? figures[f + 1] : null, IsOfMoney(triggers));
                if (figure.Measures is null && money is { } given && (_allotments.IsForEach(figure) || (given.Sentence == s && _allotments.IsBehindSum(figure, given.Figure)))) figure = figure with { Measures = "money", Quantity = figure.Quantity with { Unit = given.Figure.Quantity.Unit } };
                if ((figure.Quantity.Value ?? figure.Quantity.Low) >= 1000 && _allotments.IsForEach(figure)) continue;
                var governed = figure is { IsIndefinite: true, IsPart: true } ? null : _governor.Of(figure, sentence, triggers);
                if (figure.IsIndefinite && governed is { } one && !IsPlainPerson(figure) && !IsCoordinated(f, from, at) && one.Cost > MostCostOf(figure)) governed = null;
                if (figure.IsIndefinite && IsNamed(figure)) continue;
                if (figure is { IsIndefinite: true } && figure.NumberLast == figure.First && governed is { } known && known.Lexeme.First > figure.First) governed = null; // a bare noun before its verb is somebody spoken of before
                if (governed is not { Cost: < 0.5 } && _namedWholes.Of(figure) is { } named) governed = named;
                else if (figure is { IsPart: true, Measures: null } && governing is { } whole && governed is not { Cost: < 0.5 } && IsApposed(figure)) governed = whole with { Rule = "claim.part" };
                if (many is { } all && governed is not { Cost: < 0.5 } && _members.Of(f, all.Index, all.Governing) is { } member) (governed, figure) = (member, figure with { IsPart = true });
                if (governed is { Cost: > FarFetched } && bare && _echoes.IsRestated(figure)) governed = null;
                if (governed is null or { Rule: "claim.noun" } or { Cost: > FarFetched } && !IsOfTheDead(governed) && _whereabouts.Of(figure, sentence) is { } where) governed = where;
                governed ??= Listed(f, at, sentence, triggers);
                if (topic is { } asked && governed is null or { Cost: > FarFetched } && _echoes.OnTopic(figure, asked, s) is { } answer) (governed, figure) = (answer, figure with { Noun = asked.Figure.Noun });
                var previous = f > from ? figures[f - 1] : null;
                if (governed is null && _echoes.Of(figure, previous, governing, told, s, missed) is { } echo) (governed, figure) = (echo, figure with { IsPart = figure.IsPart || (figure.HasNoun && echo.Rule == "claim.gap"), Noun = figure.Noun.Exists || echo.Rule == "claim.gap" ? figure.Noun : told!.Value.Figure.Noun });
                var same = governed is null && bare && figure.Measures == "money" && figures[f].Measures is null && money is { } sum && s - sum.Sentence <= 1 ? sum.Claim : null;
                if (same is not null) governed = new(new(figure.NumberLast, figure.NumberLast, Lex.ConceptNoun, same.Concept, 0), "claim.restated", 0);
                governed ??= figure.Measures is { } measured ? Default(figure, measured) : null;
                var speaks = Speaks(figure);
                if (speaks && governed is not { Cost: < 1 }) governed = null;
                if (figure is { Measures: null, IsIndefinite: false, HasNoun: true } && !text.Lexemes.In(figure.First - 1, Prepositions)) missed = governed is null;
                if (!speaks) governed ??= _bare.Of(figure);
                var isBare = governed is null or { Rule: BareCounts.Rule };
                governed ??= _echoes.Of(figure, previous, governingBare, toldBare, s, false);
                if (governed is not { } g) { if (figure.HasNoun && figure.Measures is null) counted = (figure, null); continue; }
                if (IsNegated(g, figure, sentence)) continue;
                if (!isBare && figure is { Measures: null, IsIndefinite: false, IsPart: false }) many = (f, g);
                if (g.Rule == "claim.noun-means" && figure.Noun.Exists && concepts.FirstOrDefault(c => vocabulary.Concepts[c].Also.Contains(figure.Noun.Key)) is { } known0) g = g with { Lexeme = g.Lexeme with { Key = known0 } }; // "cases" where people are told to be infected
                g = _meanings.Of(g, bare && !figure.HasNoun && counted is { Figure.Measures: null } ofThem ? figure with { Noun = ofThem.Figure.Noun } : figure, sentence);
                g = _echoes.Narrowed(g, figure, told, s);
                var claim = Make(figure, g, s, counted, governing is { } shared && shared.Lexeme == g.Lexeme && g.Lexeme.Last <= figure.First);
                // whoever counted the whole in the sentence before counted its parts
                if (before is { Attribution.Claimant: not null } && before.Sentence == s - 1 && claim.Attribution.Claimant is null && figure is { Measures: null, IsPart: true } && bare && !attributions.HasCue(s))
                    claim = claim with { Attribution = before.Attribution with { Rule = "attribution.part" } };
                if (same is not null) claim = claim with { Subject = same.Subject };
                if (!concepts.Contains(claim.Concept)) concepts.Add(claim.Concept);
                claims.Add(claim with { IsFormer = _echoes.IsCompared(figure) });
                if (figure.Former is { } former) claims.Add(Make(former, g with { Rule = "claim.former" }, s, counted) with { Attribution = claim.Attribution, IsFormer = true });
                if (figure.Measures == "money") money = (figure, s, claim);
                // a part is not what the next figure counts: "seven people, among them two children, died; eleven others …"
                if (figure is { Measures: null, IsPart: false }) toldBare = new(figure, claim.Concept, s);
                governingBare = g;
                if (isBare) { if (figure.HasNoun && figure.Measures is null) counted = (figure, null); continue; }
                if (figure is { Measures: null, IsPart: false }) (told, topic) = (toldBare, topic is null && g.Rule != "claim.restated" ? null : toldBare);
                if (figure.Measures is null) (counted, governing, before) = (figure.IsPart && counted is not null ? counted : (figure, claim.Subject), g, claim);
            }
        }
        return [.. new Repetitions(text).Distinct(claims).OrderBy(c => c.Span.Start)]; // a claim may begin at a word far before its figure
    }

    /// <summary>"the mechanic Pjotr Surow": whoever is named is told of, and not counted.</summary>
    private bool IsNamed(Figure figure)
    {
        foreach (var name in _names[text.Sentences[text.SentenceOf(figure.First)]])
            if (name.First <= figure.Last && name.Last > figure.Last && name.Referent.Kind is not ("place" or "country")) return true;
        return !text.Pack.CapitalisedNouns && IsCapital(figure.Last) && IsCapital(figure.Last + 1);
    }

    private bool IsCapital(int i) => i < text.Tokens.Count && text.Tokens[i] is { IsWord: true, NewLine: false, Capitals: not Capitals.None } && !text.Lexemes.Is(i, Lex.Demonym);

    private bool IsOfTheDead(Governing? governing) => governing is { Rule: "claim.noun" } g && vocabulary.Concepts[g.Lexeme.Key].Last;

    /// <summary>What costs more is given up where words right before a bare number say that it restates a count.</summary>
    private const double FarFetched = 1.2;

    /// <summary>"236 pupils, three children and 12 teachers were still being held": the verb of the last is that of all.</summary>
    private Governing? Listed(int f, int at, Sentence sentence, List<Lexeme> triggers)
    {
        var last = f;
        while (last + 1 < at && IsListed(figures[last]) && IsListed(figures[last + 1]) && figures[last + 1].First - figures[last].Last is > 0 and <= 2 && IsJoint(figures[last].Last)) last++;
        if (last == f || _governor.Of(figures[last], sentence, triggers) is not { } shared || shared.Lexeme.First < figures[last].First || (shared.Rule == "claim.noun" && shared.Lexeme.First < figures[last].Noun.Last)) return null; // "29 civiles heridos"
        return shared with { Rule = "claim.list" };
    }

    private bool IsListed(Figure figure) => figure is { Measures: null, IsIndefinite: false, IsPart: false, Noun.Exists: true } && vocabulary.Nouns[figure.Noun.Key].Class is "person" or "role" or "thing";

    private bool IsJoint(int at) => text.IsMark(at, ',') || text.Lexemes.In(at, Lex.And);

    /// <summary>A word of the sentence is about money.</summary>
    private bool IsOfMoney(List<Lexeme> triggers) => triggers.Exists(t => vocabulary.Concepts[t.Key].Counts == "money");

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.Of);

    /// <summary>"Three residents said that 52 people were abducted": those who speak are no news themselves.</summary>
    private bool Speaks(Figure figure) =>
        figure is { Measures: null, IsPart: false, Noun.Exists: true } && text.Lexemes.Is(figure.Last, Lex.Cue) && !text.Lexemes.In(figure.Last, Lex.Noun) && vocabulary.Nouns[figure.Noun.Key].Class is "person" or "role" or "group" or "audience";

    private List<Lexeme> Triggers(Sentence sentence)
    {
        var triggers = new List<Lexeme>();
        for (var i = sentence.First; i < sentence.Last; i++)
            foreach (var lexeme in text.Lexemes.At(i))
                if (lexeme.Kind is Lex.ConceptActive or Lex.ConceptPassive or Lex.ConceptSubject or Lex.ConceptNoun or Lex.ConceptToll && lexeme.Last <= sentence.Last) triggers.Add(lexeme);
        _tallies.AddTo(triggers, sentence);
        foreach (var figure in _figures[sentence])
            triggers.RemoveAll(t => t.First >= figure.First && t.Last <= figure.NumberLast && t.Last < figure.NumberLast); // "more than 19 percent": the words of a hedge
        // a longer expression hides the shorter ones inside it
        triggers.RemoveAll(t => triggers.Exists(o => o.Length > t.Length && o.First <= t.First && o.Last >= t.Last));
        return triggers;
    }

    /// <summary>A part that has no verb of its own: "including three children", ", two of them children".</summary>
    private bool IsApposed(Figure figure) =>
        text.Lexemes.FindEndingAt(figure.First, Lex.Parts).Exists || (text.Mark(figure.First - 1) is ',' or '(' or '–' or '—' && (figure.Noun.Exists && figure.Noun.First >= figure.First || text.Lexemes.Is(figure.Last, Lex.Noun) || text.Lexemes.Is(figure.Last + 1, Lex.Noun)));

    /// <summary>"the two", "cei doi": people spoken of before, and no figure of theirs.</summary>
    private bool IsTheSame(Figure figure) =>
        figure is { Measures: null, IsPart: false, IsMore: false, Quantity: { Hedge: Hedge.Exact, Value: > 1 and <= 10 } } && !text.Tokens[figure.First].IsNumber && text.Lexemes.In(figure.First - 1, Lex.Determiner) && !text.Lexemes.Is(figure.Last, Lex.ConceptPassive);

    private bool IsPlainPerson(Figure figure) => figure.Noun.Key is "person";

    /// <summary>How far "a man" may be from what happened to him: farther where a noun for people in general, or for one of many (a police officer), makes it no office or rank.</summary>
    private double MostCostOf(Figure figure) => figure.Noun.Exists && (vocabulary.Nouns[figure.Noun.Key].Class == "person" || vocabulary.IsIn(Vocabulary.Forces, figure.Noun.Key)) && figure.NumberLast > figure.First ? MostCostOfPerson : MostCostOfOne;

    /// <summary>"a woman died and three people were hurt": the indefinite stands beside counted people.</summary>
    private bool IsCoordinated(int f, int from, int at)
    {
        for (var k = Math.Max(from, f - 1); k < Math.Min(at, f + 2); k++)
            if (k != f && figures[k].Measures is null && !figures[k].IsIndefinite && text.Lexemes.In(Math.Max(figures[k].First, figures[f].First) - 1, Lex.And)) return true;
        return false;
    }

    /// <summary>Measures are claims even where nothing says of what: an amount of money, a percentage, a duration.</summary>
    private Governing? Default(Figure figure, string measures)
    {
        var concept = measures switch { "money" => "money", "percent" => "percent", "duration" => "duration", "length" => "distance", "energy" => "power", _ => measures };
        return vocabulary.Concepts.ContainsKey(concept) ? new(new(figure.NumberLast, figure.NumberLast, Lex.ConceptNoun, concept, 0), "claim.measure", 0) : null;
    }

    /// <summary>"five people did not die" and "could be killed" are no claims; "nobody died" is one.</summary>
    private bool IsNegated(Governing governing, Figure figure, Sentence sentence)
    {
        if (figure.Quantity.Value == 0 || governing.Rule is "claim.noun" or "claim.measure" or "claim.about" or "claim.toll") return false;
        var unreal = vocabulary.Concepts[governing.Lexeme.Key].One;
        for (var i = governing.Lexeme.First - 1; i >= Math.Max(sentence.First, governing.Lexeme.First - ModalReach); i--)
        {
            if (text.Tokens[i].IsMark || (i < figure.Last && i >= figure.First)) break;
            if (text.Lexemes.Is(i, Lex.Not) && governing.Lexeme.First - i <= 3) return true;
            if (unreal && text.Lexemes.Is(i, Lex.Modal)) return true;
            if (text.Lexemes.In(i, ClauseStart)) break;
        }
        for (var i = governing.Lexeme.Last; unreal && i < Math.Min(sentence.Last, governing.Lexeme.Last + 2) && !text.Tokens[i].IsMark; i++)
            if (text.Lexemes.Is(i, Lex.Modal)) return true; // "desertiert sein könnten"
        return false;
    }

    /// <summary>How far before its verb a word of possibility may stand in the clause.</summary>
    private const int ModalReach = 6;

    private static readonly ulong ClauseStart = Lexemes.Kinds(Lex.But, Lex.That, Lex.Relative_);

    private Claim Make(Figure figure, Governing governing, int sentence, (Figure Figure, Subject? Subject)? counted, bool isShared = false)
    {
        var concept = vocabulary.Concepts[governing.Lexeme.Key];
        var (first, last) = (Math.Min(figure.First, governing.Lexeme.First), Math.Max(figure.Last, governing.Lexeme.Last));
        if (governing.Rule is "claim.part" or "claim.gap" or "claim.former" || isShared || (figure.IsPart && governing.Lexeme.Last <= figure.First) || HasFigureBetween(figure, governing.Lexeme, sentence) || IsApart(figure, governing.Lexeme)) (first, last) = (figure.First, Math.Max(figure.Last, figure.NumberLast));
        var words = text.Span(first, Math.Max(last, first + 1));
        var unit = figure.Measures is null ? concept.Counts == "person" && !(figure.Noun.Exists && concept.Also.Contains(vocabulary.Nouns[figure.Noun.Key].Class)) ? "person" : null : figure.Quantity.Unit;
        var range = text.Sentences[sentence];
        return new(words, governing.Rule, concept.Id, Called(figure, concept, subjects.Of(figure, concept, governing, range, counted)), figure.Quantity with { Unit = unit }, When(first, last, range), Where(range, first, last), attributions.For(sentence, first, last, (figure.First, figure.Last)))
        {
            Words = words, Sentence = sentence, Occasion = figure.Measures is null ? Occasion(range, last) : null, IsPart = figure.IsPart, IsMore = figure.IsMore, Before = figure.Before,
        };
    }

    /// <summary>"11 injured are in hospital": people, called by what happened to them.</summary>
    private Subject? Called(Figure figure, Concept concept, Subject? subject) =>
        subject is { Id: "person" } && figure is { Noun.Exists: false, ConceptNoun.Exists: true } && figure.ConceptNoun.Key != concept.Id && vocabulary.Concepts[figure.ConceptNoun.Key] is { Counts: "person", Strict: false } named
            ? subject with { Label = $"{named.Called} people" } : subject;

    /// <summary>"45 dead in Oaxaca, ten in Chiapas": the words of the second figure are its own.</summary>
    private bool HasFigureBetween(Figure figure, Lexeme word, int sentence)
    {
        var (first, last) = figure.Last <= word.First ? (figure.Last, word.First) : (word.Last, figure.First);
        foreach (var other in _figures[sentence])
            if (other.First >= first && other.NumberLast <= last && other is { Measures: null, IsIndefinite: false }) return true;
        return false;
    }

    /// <summary>"hospitalised, four of them for shock": a comma between the word and a part or a bare number behind it.</summary>
    private bool IsApart(Figure figure, Lexeme word)
    {
        if (word.Last > figure.First || figure.Measures is not null || (figure.HasNoun && !figure.IsPart)) return false;
        for (var i = word.Last; i < figure.First; i++)
            if (text.Mark(i) is ',' or ';' or ':') return true;
        return false;
    }

    private DateMention? When(int first, int last, Sentence sentence)
    {
        DateMention? best = null;
        var distance = 14;
        foreach (var date in _dates[sentence])
        {
            if (date.LastToken > sentence.Last) continue;
            var gap = date.FirstToken >= last ? date.FirstToken - last : first >= date.LastToken ? first - date.LastToken : 0;
            if (gap < distance) (best, distance) = (date, gap);
        }
        return best;
    }

    private string? Where(Sentence sentence, int first, int last)
    {
        string? best = null;
        var distance = 12;
        foreach (var name in _names[sentence])
        {
            if (name.Last > sentence.Last || name.Referent.Kind is not ("place" or "country") || !text.Lexemes.In(name.First - 1, Lex.In)) continue;
            var gap = name.First >= last ? name.First - last : first >= name.Last ? first - name.Last : 0;
            if (gap < distance) (best, distance) = (name.Referent.Label, gap);
        }
        return best;
    }

    /// <summary>What the count is limited to: an occasion behind a preposition ("during the mission").</summary>
    private string? Occasion(Sentence sentence, int last)
    {
        var preposition = int.MinValue / 2;
        for (var i = last; i < Math.Min(sentence.Last, last + 8); i++)
        {
            if (text.Lexemes.In(i, Lex.In)) preposition = i;
            if (text.Mark(i) is ',' or ';' || text.Lexemes.Is(i, Lex.That)) return null;
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && vocabulary.Nouns[noun.Key].Class == "occasion" && (noun.First - preposition <= 4 || text.Pack.HeadLast)) return noun.Key;
        }
        return null;
    }
}
