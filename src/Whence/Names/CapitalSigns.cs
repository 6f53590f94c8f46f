using Whence.Languages;
using Whence.Reading;

namespace Whence.Names;

/// <summary>What a capital letter says where it stands: nothing at the start of a sentence or in a Title Case Line.</summary>
internal sealed class CapitalSigns(ReadText text)
{
    /// <summary>Whether a capital says nothing here: at the start of a sentence or of quoted words; but a word quoted after a plain word is a name ("the agency “Telvanis”").</summary>
    public bool StartsSentence(int at, Sentence sentence)
    {
        if (at == sentence.First) return true;
        if (text.Mark(at - 1) is '„' or '“' or '"' or '«' or '”') return at - 1 == sentence.First || !text.Tokens[at - 2].IsWord;
        return text.Tokens[at - 1].IsMark && text.Mark(at - 1) is not (',' or '(' or '/');
    }

    /// <summary>Whether the same word stands capitalised inside another sentence.</summary>
    public bool SeenInside(int at)
    {
        if (_inside is null)
        {
            _inside = [];
            var inside = _inside.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var i = 1; i < text.Tokens.Count; i++)
                if (text.Tokens[i].Capitals != Capitals.None && text.Tokens[i - 1].IsWord && !text.Tokens[i].NewLine) inside.Add(text.Word(i));
        }
        return _inside.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Word(at));
    }

    private HashSet<string>? _inside;

    /// <summary>Title Case Lines say nothing about names.</summary>
    public bool IsHeadline(Sentence sentence)
    {
        if (text.Pack.CapitalisedNouns) return false;
        int words = 0, capitals = 0;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (!text.Tokens[i].IsWord || text.Tokens[i].End - text.Tokens[i].Start < 4) continue;
            words++;
            if (text.Tokens[i].Capitals != Capitals.None) capitals++;
        }
        return words >= 5 && capitals > 0.75 * words;
    }
}
