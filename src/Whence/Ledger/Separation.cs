using NodaTime;
using Whence.Languages;
using Whence.Quantities;

namespace Whence.Ledger;

/// <summary>
/// Takes apart what stands in one question by its words and cannot be one thing: what a writer counts twice in one breath is two things, a figure that nobody stands behind
/// says something of its own, and a measure months later is another one.
/// </summary>
internal sealed class Separation(Vocabulary vocabulary)
{
    /// <summary>Bare measures that differ by more are of different things.</summary>
    private const double MostApart = 5;

    /// <summary>Measures of one thing are given within so many days; later ones are of another period.</summary>
    private const int Period = 30;

    /// <summary>Parts that a figure is held against, the nearest in size first.</summary>
    private const int MostTried = 8;

    /// <summary>The questions that the reports of one answer.</summary>
    public List<List<Report>> Of(List<Report> reports)
    {
        var claim = reports[0].Claim;
        var grows = vocabulary.Concepts.TryGetValue(claim.Concept, out var concept) && concept.Grows;
        if (grows && claim.Quantity.Unit is null or "person") return Breaths(reports);
        return [.. Periods(reports).SelectMany(p => Sizes(p))];
    }

    /// <summary>"killed 102 and 21": of two figures in one sentence that exclude each other, the one that other articles give too, else the greater, stays.</summary>
    private static List<List<Report>> Breaths(List<Report> reports)
    {
        var given = reports.GroupBy(r => r.Claim.Quantity).ToDictionary(g => g.Key, g => g.Count());
        var aside = new List<List<Report>>();
        var left = new HashSet<Report>(ReferenceEqualityComparer.Instance);
        foreach (var breath in reports.GroupBy(r => (r.Article, r.Voice, r.Claim.Sentence)).Where(b => b.Skip(1).Any()))
        {
            var kept = breath.OrderByDescending(r => given[r.Claim.Quantity]).ThenByDescending(r => Number(r.Claim.Quantity)).First();
            foreach (var report in breath)
                if (!Interval.Of(report.Claim.Quantity).Meets(Interval.Of(kept.Claim.Quantity)) && left.Add(report)) aside.Add([report]);
        }
        return [.. new[] { reports.FindAll(r => !left.Contains(r)) }.Where(r => r.Count > 0), .. aside];
    }

    /// <summary>Measures in order of time, cut where more than a period lies between.</summary>
    private static IEnumerable<List<Report>> Periods(List<Report> reports)
    {
        if (reports[0].Claim.Quantity.Unit is null or "person") return [reports];
        var periods = new List<List<Report>>();
        LocalDate? last = null;
        foreach (var report in reports.OrderBy(r => r.Article.Published is null).ThenBy(r => r.Article.Published?.Date))
        {
            var day = report.Article.Published?.Date;
            if (periods.Count == 0 || (day is { } d && last is { } l && NodaTime.Period.DaysBetween(l, d) > Period)) periods.Add([]);
            periods[^1].Add(report);
            last = day ?? last;
        }
        return periods;
    }

    private List<List<Report>> Sizes(List<Report> reports)
    {
        var parts = new List<Part>();
        foreach (var same in reports.GroupBy(r => r.Claim.Quantity).OrderBy(g => Number(g.Key)))
        {
            var group = same.ToList();
            Part? home = null;
            for (var i = parts.Count - 1; i >= Math.Max(0, parts.Count - MostTried) && home is null; i--)
                if (parts[i].Takes(group, vocabulary)) home = parts[i];
            if (home is null) parts.Add(home = new());
            home.Add(group);
        }
        return parts.ConvertAll(p => p.Reports);
    }

    private static double Number(Quantity quantity) => quantity.Value ?? quantity.Low ?? quantity.High ?? 0;

    /// <summary>Reports that are of one thing, as far as their figures tell.</summary>
    private sealed class Part
    {
        private readonly Dictionary<(Analysis, string?), List<Report>> _byWriter = [];
        private readonly List<Interval> _intervals = [];
        private double _greatest;
        private bool _named;

        public List<Report> Reports { get; } = [];

        public void Add(List<Report> group)
        {
            _intervals.Add(Interval.Of(group[0].Claim.Quantity));
            _greatest = Math.Max(_greatest, Number(group[0].Claim.Quantity));
            _named |= group.Exists(r => r.Voice is not null);
            foreach (var report in group)
            {
                Reports.Add(report);
                if (!_byWriter.TryGetValue((report.Article, report.Voice), out var own)) _byWriter.Add((report.Article, report.Voice), own = []);
                own.Add(report);
            }
        }

        /// <summary>Whether figures of one size are of the same thing.</summary>
        public bool Takes(List<Report> group, Vocabulary vocabulary)
        {
            var claim = group[0].Claim;
            var interval = Interval.Of(claim.Quantity);
            var meets = _intervals.Exists(i => i.Meets(interval));
            if (!meets && IsBare(claim.Concept) && !IsOccasion(claim.Particular?.Id, vocabulary)) return false;
            if (!meets && (!_named || group.TrueForAll(r => r.Voice is null))) return false;
            var measure = claim.Quantity.Unit is not (null or "person");
            if (measure && claim.Particular is null && Number(claim.Quantity) > MostApart * _greatest) return false;
            foreach (var report in group)
                if (_byWriter.TryGetValue((report.Article, report.Voice), out var own)
                    && own.Exists(o => (claim.Quantity.Unit != "person" || report.Voice is null || o.Claim.Sentence == report.Claim.Sentence) && !Interval.Of(o.Claim.Quantity).Meets(interval))) return false;
            return true;
        }

        /// <summary>Concepts that say only that there is an amount.</summary>
        private static bool IsBare(string concept) => concept is "money" or "percent" or "duration" or "distance";

        private static bool IsOccasion(string? subject, Vocabulary vocabulary) => subject is not null && vocabulary.Nouns.TryGetValue(subject, out var noun) && noun.Class == "occasion";
    }
}
