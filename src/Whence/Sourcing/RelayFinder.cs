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
        foreach (var name in names)
        {
            if (!name.Referent.IsMedia) continue;
            var s = text.SentenceOf(name.First);
            if (!reporting.Contains(s) && !IsDateline(text, name) && !IsSignature(text, name)) continue;
            var span = text.Span(name.First, name.Last);
            found.Add(SourceLabels.Named(name.Referent, span.Of(text.Text), span));
        }
        found.AddRange(CreditLines.Find(text, names, vocabulary));
        return [.. found.OrderBy(s => s.Span.Start).DistinctBy(s => s.Key)];
    }

    /// <summary>"KYIV (Reuters) –" at the head of a paragraph.</summary>
    private static bool IsDateline(ReadText text, NameMention name)
    {
        var sentence = text.Sentences[text.SentenceOf(name.First)];
        if (InDatelineBrackets(text, name, sentence)) return true;
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
                    dash |= text.Mark(k) is '-' or '–' or '—';
                    if (text.IsMark(k, ')')) return dash && text.Mark(name.First - 1) is '(' or '/' or ',';
                }
            }
        return false;
    }

    /// <summary>"(AFP)", "/LETA/" alone in brackets at the end of a text or paragraph.</summary>
    private static bool IsSignature(ReadText text, NameMention name)
    {
        var sentence = text.Sentences[text.SentenceOf(name.First)];
        if (name.First == sentence.First && name.Last == sentence.Last) return true; // a line of its own
        var closes = text.Mark(name.Last) is ')' or '/' or ']' && text.Adjacent(name.Last);
        return text.Mark(name.First - 1) is '(' or '/' or '[' && text.Adjacent(name.First) && closes && sentence.Last - name.Last <= 2;
    }
}
