using System.Globalization;
using Whence.Ledger;
using Whence.Stories;

namespace Whence.Briefs;

/// <summary>A number of a brief: "3" is a question of its first story, "3.2" an answer of it, "2:3.2" one of its second story.</summary>
/// <param name="Story">The story.</param>
/// <param name="Place">Place of the story in the brief, from 1.</param>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer, or null for the question as a whole.</param>
public sealed record Reference(Story Story, int Place, Question Question, Answer? Answer)
{
    /// <summary>Finds what a number means.</summary>
    /// <param name="number">As printed in the brief.</param>
    /// <param name="stories">The stories of the brief, in its order.</param>
    /// <param name="fault">What is wrong with the number where it means nothing, with what would be right; else null.</param>
    /// <returns>What it means, or null.</returns>
    public static Reference? Find(string number, IReadOnlyList<Story> stories, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(number);
        ArgumentNullException.ThrowIfNull(stories);
        fault = null;
        var colon = number.IndexOf(':');
        var dot = number.IndexOf('.');
        int place = 1, answer = 0;
        var end = dot < 0 ? number.Length : dot;
        if ((colon >= 0 && !Read(number[..colon], out place)) || colon >= end || !Read(number[(colon + 1)..end], out var question) || (dot >= 0 && !Read(number[(dot + 1)..], out answer)))
            fault = $"'{number}' is no number of a brief. Write 3 for a question, 3.2 for its second answer, 2:3.2 for one of the second story.";
        else if (place < 1 || place > stories.Count)
            fault = $"There is no story {place}: {Range(stories.Count, "story", "stories")}.";
        else if (question < 1 || question > stories[place - 1].Questions.Count)
            fault = $"Story {place} has no question {question}: {Range(stories[place - 1].Questions.Count, "question", "questions")}.";
        else if (stories[place - 1].Questions[question - 1] is var found && dot >= 0 && (answer < 1 || answer > found.Answers.Count))
            fault = $"Question {question} has no answer {answer}: {Range(found.Answers.Count, "answer", "answers")}.";
        else return new(stories[place - 1], place, stories[place - 1].Questions[question - 1], dot < 0 ? null : stories[place - 1].Questions[question - 1].Answers[answer - 1]);
        return null;
    }

    private static bool Read(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Range(int count, string one, string many) => count switch { 0 => $"there are no {many}", 1 => $"there is one {one}, 1", _ => $"there are {count} {many}, 1 to {count}" };
}
