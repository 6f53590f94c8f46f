using System.Buffers;
using NodaTime;

namespace Whence.Stories;

/// <summary>A story in the making: its articles, what they are about together, and when they came out.</summary>
/// <param name="id">Number of the story, in order of opening.</param>
/// <param name="spare">Gives room for <see cref="Room"/> features; null for a story that is made for a moment.</param>
internal sealed class Cluster(int id, SpareRoom? spare = null)
{
    /// <summary>Features kept of a story; the weakest go.</summary>
    private const int MostFeatures = 192;

    /// <summary>Features up to which none is left out: room for some more, so that they need not be weighed at each article.</summary>
    public const int Room = MostFeatures * 5 / 4;

    private uint[] _keys = [];
    private float[] _weights = [];
    private int _count;
    private bool _owns; // until a second article comes the features are those of the first
    private float _facts, _cognates;
    private readonly List<StoryChange> _history = [];
    private readonly List<(int Language, float Norm)> _wordNorms = [];
    private Action<Cluster>? _learn;

    /// <summary>Number of the story.</summary>
    public int Id { get; private set; } = id;

    /// <summary>Its articles, in order of arrival.</summary>
    public List<int> Articles { get; } = [];

    /// <summary>Days (since 0001-01-01) of its dated articles, in order, each once for every article.</summary>
    public List<int> Days { get; } = [];

    /// <summary>The story that has taken this one in, or null.</summary>
    public Cluster? Into { get; set; }

    /// <summary>Numbers of stories that it has taken in or continues.</summary>
    public List<int> Former { get; } = [];

    /// <summary>Number of its articles that are still kept in the window.</summary>
    public int Kept { get; set; }

    /// <summary>Number of articles it had when it was last seen not to have drifted apart.</summary>
    public int LookedAt { get; set; } = 2;

    /// <summary>The day of what is undated.</summary>
    public const int NoDay = int.MinValue;

    /// <summary>A day as a number: days since 0001-01-01.</summary>
    public static int DayOf(LocalDate? date) => date is { } day ? Period.DaysBetween(new LocalDate(1, 1, 1), day) : NoDay;

    /// <summary>What became of it.</summary>
    public IReadOnlyList<StoryChange> History => _history;

    /// <summary>Writes down what became of it.</summary>
    public void Changed(StoryChangeKind kind, int after, int articles) => _history.Add(new(kind, after, articles));

    /// <summary>Takes the number and the history of a story that this one continues.</summary>
    public void GoOnAs(Cluster old)
    {
        Former.AddRange(old.Former);
        Id = old.Id;
        _history.Clear();
        _history.AddRange(old._history);
    }

    /// <summary>The features, in ascending order.</summary>
    public ReadOnlySpan<uint> Keys
    {
        get
        {
            Know();
            return _keys.AsSpan(0, _count);
        }
    }

    /// <summary>The weights of the features.</summary>
    public ReadOnlySpan<float> Weights
    {
        get
        {
            Know();
            return _weights.AsSpan(0, _count);
        }
    }

    /// <summary>Takes an article in.</summary>
    public void Join(int article, Features features, int day, Rarity rarity)
    {
        Know();
        Articles.Add(article);
        Kept++;
        Add(day);
        Take(features);
        Measure(rarity);
    }

    /// <summary>Takes an article back that it had when it was left; what it is about is summed up when somebody asks.</summary>
    /// <param name="learn">Gives the features of all its kept articles (<see cref="Take"/>), and measures.</param>
    public void Await(int article, int day, Action<Cluster> learn)
    {
        Remember(article, day);
        Kept++;
        LookedAt = Articles.Count;
        _learn = learn;
    }

    /// <summary>Adds features of one of its articles.</summary>
    public void Take(Features features)
    {
        if (_keys.Length == 0) (_keys, _weights, _count) = (features.Keys, features.Weights, features.Keys.Length);
        else Sum(features.Keys, features.Weights, 1);
    }

    private void Know()
    {
        if (_learn is not { } learn) return;
        _learn = null;
        learn(this);
    }

    /// <summary>Takes note of an article that is no longer kept.</summary>
    public void Remember(int article, int day)
    {
        Articles.Add(article);
        Add(day);
    }

    /// <summary>Takes an article out.</summary>
    public void Leave(int article, Features features, int day, Rarity rarity)
    {
        Know();
        if (day != NoDay) Days.RemoveAt(Days.BinarySearch(day));
        Articles.RemoveAt(Articles.LastIndexOf(article));
        Kept--;
        Sum(features.Keys, features.Weights, -1);
        Measure(rarity);
    }

    /// <summary>Takes all of another story in.</summary>
    public void Absorb(Cluster other, Rarity rarity)
    {
        Know();
        other.Know();
        Articles.AddRange(other.Articles);
        Days.AddRange(other.Days);
        Days.Sort();
        Sum(other.Keys, other.Weights, 1);
        Kept += other.Kept;
        other.Into = this;
        Former.AddRange(other.Former);
        Former.Add(other.Id);
        Measure(rarity);
    }

    /// <summary>Days between a day and the nearest of the story's; 0 where either is unknown.</summary>
    public int DaysFrom(int day)
    {
        if (day == NoDay || Days.Count == 0) return 0;
        var at = Days.BinarySearch(day);
        if (at >= 0) return 0;
        at = ~at;
        return Math.Min(at < Days.Count ? Days[at] - day : int.MaxValue, at > 0 ? day - Days[at - 1] : int.MaxValue);
    }

    /// <summary>Days between the days of two stories, where they are nearest; 0 where either has none.</summary>
    public int DaysFrom(Cluster other)
    {
        var least = Days.Count == 0 || other.Days.Count == 0 ? 0 : int.MaxValue;
        for (int i = 0, j = 0; i < Days.Count && j < other.Days.Count && least > 0;)
        {
            least = Math.Min(least, Math.Abs(Days[i] - other.Days[j]));
            if (Days[i] < other.Days[j]) i++;
            else j++;
        }
        return least;
    }

    /// <summary>Length of its facts and of its cognates (with their rarity).</summary>
    public float Norm(uint kind)
    {
        Know();
        return kind == Features.Fact ? _facts : _cognates;
    }

    /// <summary>Length of its words in a language; 0 where it has none.</summary>
    public float WordNorm(int language)
    {
        Know();
        foreach (var (of, norm) in _wordNorms)
            if (of == language) return norm;
        return 0;
    }

    /// <summary>Number of languages of its articles.</summary>
    public int Languages
    {
        get
        {
            Know();
            return _wordNorms.Count;
        }
    }

    private void Add(int day)
    {
        if (day == NoDay) return;
        var at = Days.BinarySearch(day);
        Days.Insert(at < 0 ? ~at : at, day);
    }

    /// <summary>Lengths with the rarities of now.</summary>
    public void Measure(Rarity rarity)
    {
        Know();
        _wordNorms.Clear();
        var (facts, cognates, language, sum) = (0f, 0f, -1, 0f);
        for (var i = 0; i < _count; i++)
        {
            var weight = _weights[i] * rarity.Of(_keys[i]);
            var kind = Features.KindOf(_keys[i]);
            if (kind == Features.Fact) facts += weight * weight;
            else if (kind == Features.Cognate) cognates += weight * weight;
            if (kind != Features.Word) continue;
            if (Features.LanguageOf(_keys[i]) is var of && of != language)
            {
                if (language >= 0) _wordNorms.Add((language, MathF.Sqrt(sum)));
                (language, sum) = (of, 0);
            }
            sum += weight * weight;
        }
        if (language >= 0) _wordNorms.Add((language, MathF.Sqrt(sum)));
        (_facts, _cognates) = (MathF.Sqrt(facts), MathF.Sqrt(cognates));
    }

    private void Sum(ReadOnlySpan<uint> keys, ReadOnlySpan<float> weights, float sign)
    {
        var (sumKeys, sums) = (ArrayPool<uint>.Shared.Rent(_count + keys.Length), ArrayPool<float>.Shared.Rent(_count + keys.Length));
        int n = 0, i = 0, j = 0;
        while (i < _count || j < keys.Length)
        {
            var key = i < _count && (j == keys.Length || _keys[i] <= keys[j]) ? _keys[i] : keys[j];
            var weight = 0f;
            if (i < _count && _keys[i] == key) weight += _weights[i++];
            if (j < keys.Length && keys[j] == key) weight += sign * weights[j++];
            if (weight > 1e-4f) (sumKeys[n], sums[n++]) = (key, weight);
        }
        if (n > Room) n = Prune(sumKeys, sums, n);
        if (!_owns) ((_keys, _weights), _owns) = (spare?.Take() ?? (new uint[Room], new float[Room]), true);
        sumKeys.AsSpan(0, n).CopyTo(_keys);
        sums.AsSpan(0, n).CopyTo(_weights);
        _count = n;
        ArrayPool<uint>.Shared.Return(sumKeys);
        ArrayPool<float>.Shared.Return(sums);
    }

    /// <summary>Gives back the room of its features, when nobody asks for them any more.</summary>
    public void GiveBack()
    {
        if (_owns) spare?.GiveBack(_keys, _weights);
        (_keys, _weights, _count, _owns) = ([], [], 0, false);
    }

    /// <summary>Leaves out the weakest.</summary>
    private static int Prune(uint[] keys, float[] weights, int n)
    {
        var sorted = ArrayPool<float>.Shared.Rent(n);
        weights.AsSpan(0, n).CopyTo(sorted);
        Array.Sort(sorted, 0, n);
        var least = sorted[n - MostFeatures];
        ArrayPool<float>.Shared.Return(sorted);
        var kept = 0;
        for (var i = 0; i < n; i++)
            if (weights[i] >= least && kept < MostFeatures) (keys[kept], weights[kept++]) = (keys[i], weights[i]);
        return kept;
    }
}
