using Whence.Store;
using Whence.Stories;

namespace Whence.Web.Reading;

/// <summary>Stories that were told lately, each as long as nothing has changed in it: neither its articles nor what analysts have decided.</summary>
internal sealed class StoryCache
{
    /// <summary>Stories kept, and articles that they have together: a story of 300 takes some ten megabytes.</summary>
    private const int Most = 64, MostArticles = 20_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (string Version, Lazy<Story> Story, int Articles, long Used)> _kept = [];
    private long _clock;

    /// <summary>The story, told now or kept. Two that ask at once wait for one telling.</summary>
    public Story Tell(NewsStore store, StorySummary summary)
    {
        var version = VersionOf(store, summary);
        Lazy<Story> story;
        lock (_gate)
        {
            if (_kept.TryGetValue(summary.Id, out var kept) && kept.Version == version) story = kept.Story;
            else
            {
                story = new(() => store.Tell(summary));
                _kept.Remove(summary.Id);
                while (_kept.Count >= Most || (_kept.Count > 0 && _kept.Values.Sum(k => k.Articles) + summary.Articles > MostArticles)) _kept.Remove(_kept.MinBy(k => k.Value.Used).Key);
            }
            _kept[summary.Id] = (version, story, summary.Articles, ++_clock);
        }
        try
        {
            return story.Value;
        }
        catch
        {
            lock (_gate) _kept.Remove(summary.Id);
            throw;
        }
    }

    /// <summary>Changes whenever the story would be told otherwise; also the entity tag of what is made of it.</summary>
    public static string VersionOf(NewsStore store, StorySummary summary) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{summary.Id}-{summary.Changed.ToUnixTimeTicks():x}-{summary.Articles}-{store.NewestAct()}");
}
