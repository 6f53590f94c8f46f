namespace Whence.Reading;

/// <summary>Findings grouped by the sentence that they start in, so that a stage looks at those of one sentence and not at all of a long text.</summary>
internal sealed class BySentence<T>
{
    private static readonly List<T> None = [];
    private readonly List<T>?[] _groups;
    private readonly ReadText _text;

    /// <param name="text">The text.</param>
    /// <param name="items">Findings; their order is kept.</param>
    /// <param name="firstToken">The token that a finding starts at.</param>
    public BySentence(ReadText text, IEnumerable<T> items, Func<T, int> firstToken)
    {
        _text = text;
        _groups = new List<T>?[text.Sentences.Count];
        foreach (var item in items) (_groups[text.SentenceOf(firstToken(item))] ??= []).Add(item);
    }

    /// <summary>The findings of a sentence given by its index.</summary>
    public List<T> this[int sentence] => _groups[sentence] ?? None;

    /// <summary>The findings of a sentence.</summary>
    public List<T> this[Sentence sentence] => this[_text.SentenceOf(sentence.First)];
}
