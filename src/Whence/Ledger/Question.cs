namespace Whence.Ledger;

/// <summary>What several claims answer: how many of whom, by concept, subject and scope.</summary>
/// <param name="Concept">Concept id.</param>
/// <param name="Subject">Who or what is counted, in English where known; empty where no claim says.</param>
/// <param name="Scope">What the count is limited to (an occasion, an earlier year, a place, a part), in English, or null for the story as a whole.</param>
/// <param name="State">How the answers stand to one another.</param>
/// <param name="Answers">The answers, the earliest first, those without a date last.</param>
/// <param name="Independent">Number of claimants with access of their own: several labels of one claimant count once; reports that name nobody, and copies, add nothing.</param>
/// <param name="Reason">Why the state is what it is.</param>
/// <param name="Independence">Why <paramref name="Independent"/> is what it is: reports, origins, claimants.</param>
public sealed record Question(
    string Concept, string Subject, string? Scope, QuestionState State, IReadOnlyList<Answer> Answers, int Independent, string Reason, string Independence)
{
    /// <summary>Place in the ledger of the story, from 1: disputed and revised questions come first. Answers are numbered within it: 3.2 is the second answer of question 3.</summary>
    public int Number { get; init; }

    /// <summary>How figures changed and where claimants contradict one another.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; init; } = [];

    /// <summary>What else a reader should know, a sentence each: sums of other questions held against this one, an article that contradicts itself.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Place of an answer in the question, from 1; 0 for one that is not in it.</summary>
    public int NumberOf(Answer answer)
    {
        for (var i = 0; i < Answers.Count; i++)
            if (ReferenceEquals(Answers[i], answer)) return i + 1;
        return 0;
    }

    /// <summary>Number of articles that report an answer.</summary>
    public int Articles { get; init; }

    /// <summary>How much a reader should see of it: the articles that report it, three times for a dispute, twice for a revision.</summary>
    public double Weight => Articles * State switch { QuestionState.Disputed => 3, QuestionState.Revised => 2, QuestionState.Agreed => 1.2, _ => 1 };
}
