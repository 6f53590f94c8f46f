using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Which named body an article means by "the company" without introducing it as one: the one it names most, of those named before the place that asks.</summary>
internal sealed class MainBodies(ReadText text, IReadOnlyList<NameMention> names)
{
    /// <summary>A body of no known kind must be named so often in the article to count.</summary>
    private const int LeastMentions = 2;

    /// <summary>The company that an article is about at a token, or null.</summary>
    public Referent? Company(int before)
    {
        Referent? best = null;
        var (most, bestKnown) = (0, false);
        foreach (var group in names.Where(n => n.Referent.Kind is "company" or "unknown").GroupBy(n => n.Referent))
        {
            var known = group.Key.Kind == "company";
            if (!known && group.Any(IsPlace)) continue;
            var count = group.Count(n => n.First < before);
            if (count == 0 || (!known && group.Count() < LeastMentions) || (bestKnown && !known) || (known == bestKnown && count <= most)) continue;
            (best, most, bestKnown) = (group.Key, count, known);
        }
        return best;
    }

    /// <summary>"in Ostrel" is no company.</summary>
    private bool IsPlace(NameMention name) => text.Lexemes.In(name.First - 1, Lex.In) || text.IsLocative(name.Last - 1);
}
