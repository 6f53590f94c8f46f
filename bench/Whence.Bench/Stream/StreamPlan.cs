namespace Whence.Bench.Stream;

/// <summary>How an article of the stream came to be.</summary>
internal enum Descent
{
    /// <summary>A report of its own.</summary>
    Own,
    /// <summary>A copy, cut or changed, of an earlier one.</summary>
    Copy,
    /// <summary>An earlier one told in another language.</summary>
    Translation,
}

/// <summary>An article of the stream before it is written.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Story">Number of its story, from 0.</param>
/// <param name="Origin">Number of the article that it comes of; its own for a report of its own.</param>
/// <param name="Descent">How it came to be.</param>
/// <param name="Day">Day of the stream, from 0.</param>
/// <param name="Outlet">Number of the outlet.</param>
/// <param name="Language">Number of the language.</param>
internal readonly record struct PlannedArticle(int Number, int Story, int Origin, Descent Descent, int Day, int Outlet, int Language);

/// <summary>
/// A stream of any length with known stories, copies and translations; the same for the same seed. Nearly half of the stories have one article, some have hundreds; a story
/// lasts some days. Of the articles of a story every third is a copy and every seventh a translation.
/// </summary>
/// <param name="perDay">Articles a day.</param>
/// <param name="languages">Number of languages.</param>
/// <param name="seed">Decides all of it.</param>
internal sealed class StreamPlan(int perDay, int languages, int seed)
{
    /// <summary>Number of outlets.</summary>
    public const int Outlets = 2000;

    private const int MostInStory = 400, LongestStory = 24;

    private readonly Random _random = new(seed);
    private readonly List<(int Story, int Part)>[] _due = [.. Enumerable.Range(0, LongestStory + 1).Select(_ => new List<(int, int)>())];
    private readonly Dictionary<int, List<(int Number, int Language, int Left)>> _reports = [];
    private int _stories, _articles;

    /// <summary>The stream; it does not end.</summary>
    public IEnumerable<PlannedArticle> Articles()
    {
        for (var day = 0; ; day++)
        {
            var today = _due[day % _due.Length];
            while (today.Count < perDay) Open(day);
            foreach (var (story, left) in Shuffled(today)) yield return Next(story, left, day);
            today.Clear();
        }
    }

    private void Open(int day)
    {
        var size = _random.NextDouble() < 0.45 ? 1 : (int)Math.Min(MostInStory, 2 / Math.Pow(1 - _random.NextDouble(), 1 / 1.3));
        var length = 0.5 + 3 * _random.NextDouble();
        for (var i = 0; i < size; i++)
        {
            var after = i == 0 ? 0 : (int)Math.Min(LongestStory - 1, -length * Math.Log(1 - _random.NextDouble()));
            _due[(day + after) % _due.Length].Add((_stories, size));
        }
        _stories++;
    }

    private PlannedArticle Next(int story, int size, int day)
    {
        var number = _articles++;
        if (!_reports.TryGetValue(story, out var reports)) _reports.Add(story, reports = []);
        var (descent, language, origin) = (Descent.Own, Skewed(languages), number);
        if (reports.Count > 0 && _random.NextDouble() < 0.5)
        {
            var from = reports[_random.Next(reports.Count)];
            (descent, origin) = (_random.NextDouble() < 0.7 || languages == 1 ? Descent.Copy : Descent.Translation, from.Number);
            language = descent == Descent.Copy ? from.Language : (from.Language + 1 + _random.Next(languages - 1)) % languages;
        }
        else if (reports.Count < 8) reports.Add((number, language, 0));
        var told = reports[0].Left + 1;
        reports[0] = reports[0] with { Left = told };
        if (told == size) _reports.Remove(story);
        return new(number, story, origin, descent, day, _random.Next(Outlets), language);
    }

    /// <summary>The first languages are the most common.</summary>
    private int Skewed(int count) => (int)(count * Math.Pow(_random.NextDouble(), 1.5));

    private List<T> Shuffled<T>(List<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = _random.Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
        return items;
    }
}
