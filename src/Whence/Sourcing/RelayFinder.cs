using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Finds the agencies and outlets by whose report an article came: those that a cue names, or that stand in a sentence which reports.</summary>
internal static class RelayFinder
{
    public static List<Source> Find(ReadText text, IReadOnlyList<Cue> cues, IReadOnlyList<NameMention> names, Vocabulary vocabulary)
    {
        var found = new List<Source>();
        var reporting = new HashSet<int>();
        foreach (var cue in cues)
        {
            if (!cue.QuotesOnly && cue.Clause is null) reporting.Add(cue.Sentence);
            if (cue.Source is { IsNamedMedia: true } source) found.Add(source);
        }
        var witnesses = new MediaBeside(text, cues, vocabulary);
        foreach (var name in names)
        {
            if (!name.Referent.IsMedia) continue;
            var s = text.SentenceOf(name.First);
            if (!IsCredited(text, name) && ((!reporting.Contains(s) && !IsTold(text, name, s)) || witnesses.IsNoRelay(name, s))) continue;
            var span = text.Span(name.First, name.Last);
            found.Add(SourceLabels.Named(name.Referent, span.Of(text.Text), span));
        }
        found.AddRange(CreditLines.Find(text, names, vocabulary));
        return [.. found.OrderBy(s => s.Span.Start).DistinctBy(s => s.Key)];
    }

    /// <summary>
    /// "a pesté sur BFM le maire d'Orléans", "назвала Суспільному цифру 23": a known medium by its whole name, in a sentence of the text with a figure or a
    /// quotation, whatever verb brings it. News hardly names one for another reason.
    /// </summary>
    private static bool IsTold(ReadText text, NameMention name, int number)
    {
        if (name.Referent.Known is null || name.Metonym) return false;
        var sentence = text.Sentences[number];
        if (text.Mark(sentence.Last - 1) is not ('.' or '!' or '?' or '…') || (name.Last < sentence.Last && text.Tokens[name.Last] is { IsWord: true, Capitals: not Capitals.None })) return false;
        if (text.Lexemes.Is(name.Last, Lex.Noun)) return false; // "the Tribune building": a part of another name
        for (var i = sentence.First; i < sentence.Last; i++)
            if (text.Tokens[i].IsNumber || text.Lexemes.Is(i, Lex.NumberWord) || text.IsQuoteMark(i)) return true;
        return false;
    }

    /// <summary>Whether a dateline or a signature credits an agency or an outlet.</summary>
    internal static bool IsCredited(ReadText text, NameMention name) => IsDateline(text, name) || IsSignature(text, name);

    /// <summary>"KYIV (Reuters) –" at the head of a paragraph.</summary>
    private static bool IsDateline(ReadText text, NameMention name)
    {
        var sentence = text.Sentences[text.SentenceOf(name.First)];
        if (InDatelineBrackets(text, name, sentence) || SharesBrackets(text, name, sentence)) return true;
        if (sentence.First == 0 && text.Mark(name.First - 1) is '(' or '/' && text.Mark(name.Last) is '-' or '–' or '—' or ')' or '/' && name.First - sentence.First <= 8) return true;
        return name.First - sentence.First <= 6 && text.Mark(name.First - 1) is '(' or '/' && text.Mark(name.Last) is ')' or '/' or ','
            && name.Last + 1 < sentence.Last && text.Mark(name.Last + 1) is '-' or '–' or '—' or ')';
    }

    /// <summary>"MOSCOW (UrduPoint News / Sputnik - 7 April)": anywhere in brackets that begin within the first words of the sentence.</summary>
    private static bool InDatelineBrackets(ReadText text, NameMention name, Sentence sentence)
    {
        for (var i = sentence.First; i < Math.Min(name.First, sentence.First + 6); i++)
            if (text.IsMark(i, '('))
            {
                var dash = false;
                for (var k = name.Last; k < Math.Min(sentence.Last, i + 14); k++)
                {
                    dash |= text.IsDash(k);
                    if (text.IsMark(k, ')')) return dash && text.Mark(name.First - 1) is '(' or '/' or ',';
                }
            }
        return false;
    }

    /// <summary>Most tokens between the brackets of a dateline or a signature.</summary>
    private const int LongestCredit = 8;

    /// <summary>"Riedlingen (dpa/lsw) -", "(Keystone-ATS) Le bilan", "(APA/dpa)": among names alone in brackets at the head of a paragraph, before a dash, or as its last words.</summary>
    private static bool SharesBrackets(ReadText text, NameMention name, Sentence sentence)
    {
        var (open, close) = (name.First - 1, name.Last);
        while (open >= sentence.First && name.First - open <= LongestCredit && text.Mark(open) != '(' && !IsWordInSmall(text, open)) open--;
        while (close < sentence.Last && close - name.Last <= LongestCredit && text.Mark(close) != ')' && (text.Tokens[close].IsMark || text.Mark(close - 1) is '/' or '-')) close++;
        if (open < sentence.First || text.Mark(open) != '(' || close >= sentence.Last || text.Mark(close) != ')') return false;
        return open == sentence.First || (open - sentence.First <= LongestCredit && text.Mark(close + 1) is '-' or '–' or '—' or '.') || close + 1 >= sentence.Last;
    }

    private static bool IsWordInSmall(ReadText text, int i) => text.Tokens[i] is { IsWord: true, Capitals: Capitals.None } && text.Mark(i + 1) is not '/' && text.Mark(i - 1) is not '/';

    /// <summary>"(AFP)", "/LETA/" alone in brackets at the end of a text or paragraph.</summary>
    private static bool IsSignature(ReadText text, NameMention name)
    {
        var sentence = text.Sentences[text.SentenceOf(name.First)];
        if (name.First == sentence.First && (name.Last == sentence.Last || (text.Mark(name.Last) is '/' && text.Mark(name.Last + 1) is '('))) return true; // a line of its own, "AGERPRES/(editor: ...)"
        var closes = text.Mark(name.Last) is ')' or '/' or ']' && text.Adjacent(name.Last);
        return text.Mark(name.First - 1) is '(' or '/' or '[' && text.Adjacent(name.First) && closes && sentence.Last - name.Last <= 2;
    }
}
