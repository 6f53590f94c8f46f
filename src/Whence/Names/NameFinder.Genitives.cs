using System.Text;
using Whence.Languages;
using Whence.Reading;

namespace Whence.Names;

/// <summary>Names that the article has in the genitive alone: "по словам губернатора Мирты Халвен" tells of Mirta Halven.</summary>
internal sealed partial class NameFinder
{
    /// <summary>Most words between an account and the name of whose it is.</summary>
    private const int LongestOwner = 8;

    private static readonly ulong PartsOwner = Lexemes.Kinds(Lex.Cue, Lex.Preposition, Lex.In, Lex.And, Lex.But, Lex.That, Lex.Relative_, Lex.Be, Lex.Have);

    /// <summary>Calls by the first form whom the words of the label name only behind an account.</summary>
    private void TellFirstForms()
    {
        if (_text.Pack.NameGenitives.Count == 0) return;
        var open = new Dictionary<Referent, NameMention>();
        foreach (var mention in _mentions)
            if (mention.Referent is { Known: null, Kind: "person" or "unknown" } && _labelled.TryGetValue(mention.Referent, out var words) && words.SequenceEqual(FoldedWords(mention.First, mention.Last)))
                open[mention.Referent] = BelongsToAccount(mention) ? mention : open.GetValueOrDefault(mention.Referent) ?? mention;
        foreach (var mention in _mentions)
            if (open.ContainsKey(mention.Referent) && !BelongsToAccount(mention) && _labelled[mention.Referent].SequenceEqual(FoldedWords(mention.First, mention.Last))) open.Remove(mention.Referent);
        foreach (var (referent, mention) in open)
        {
            if (referent.Kind != "person" && mention.Last - mention.First > 1) continue;
            referent.Label = _text.Pack.Romanizer.Romanize(FirstForm(mention));
            foreach (var word in referent.Label.Split(' '))
                if (Fold.Plain(Fold.Case(word)) is var plain && !referent.Words.Contains(plain)) referent.Words.Add(plain);
        }
    }

    /// <summary>"Aināra Krastenberga saraksts", then "Krastenbergs": a name that the article has whole in the genitive alone takes the first form that the family name shows.</summary>
    private void TellByFamilyName(Referent full, NameMention family)
    {
        if (_text.Pack.NameGenitives.Count == 0 || family.Last - family.First != 1 || full.Known is not null || !_labelled.TryGetValue(full, out var words) || words.Count < 2) return;
        var shown = _text.Word(family.First).ToString();
        if (_mentions.Find(m => m.Referent == full && m.Last - m.First == words.Count && words.SequenceEqual(FoldedWords(m.First, m.Last))) is not { } whole) return;
        var written = _text.Word(whole.Last - 1).ToString();
        if (written == shown || Genitives.FirstForm(_text.Pack, written) != shown) return;
        full.Label = _text.Pack.Romanizer.Romanize(FirstForm(whole));
        _labelled[full] = [.. full.Label.Split(' ').Select(w => Fold.Plain(Fold.Case(w)))];
        foreach (var word in _labelled[full])
            if (!full.Words.Contains(word)) full.Words.Add(word);
    }

    /// <summary>Whether a name belongs to an account: "по данным министра X", "nach Angaben Xs", "X teiktā".</summary>
    private bool BelongsToAccount(NameMention mention)
    {
        if (_text.Pack.HeadLast) return mention.Last < _text.Tokens.Count && _text.Lexemes.Is(mention.Last, Lex.Account);
        for (var i = mention.First - 1; i >= Math.Max(0, mention.First - 1 - LongestOwner); i--)
        {
            if (_text.Lexemes.Is(i, Lex.Account) || (_text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && _vocabulary.Nouns[noun.Key].Class == "document")) return true;
            if (_text.Pack.CapitalisedNouns || (_text.Tokens[i].IsMark && !_text.Adjacent(i + 1)) || _text.Lexemes.In(i, PartsOwner) || IsFirstFormOfRole(i)) return false;
        }
        return false;
    }

    /// <summary>A role in its first form: the subject of a clause, and no owner.</summary>
    private bool IsFirstFormOfRole(int i)
    {
        foreach (var lexeme in _text.Lexemes.At(i))
            if (lexeme is { Kind: Lex.Noun, Value: 1 } && _vocabulary.Nouns[lexeme.Key].Class is "role" or "person") return true;
        return false;
    }

    /// <summary>The words of a name with the endings of their first forms; where a name only closes with an ending, that of its last word alone.</summary>
    private string FirstForm(NameMention mention)
    {
        var name = new StringBuilder();
        for (var i = mention.First; i < mention.Last; i++)
        {
            if (i > mention.First) name.Append(_text.Text, _text.Tokens[i - 1].End, _text.Tokens[i].Start - _text.Tokens[i - 1].End);
            name.Append(_text.Pack.CapitalisedNouns && i + 1 < mention.Last ? _text.Word(i).ToString() : Genitives.FirstForm(_text.Pack, _text.Word(i).ToString()));
        }
        return name.ToString();
    }
}
