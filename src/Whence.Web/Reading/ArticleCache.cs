using Whence.Store;

namespace Whence.Web.Reading;

/// <summary>Articles that were read lately, each as long as analysts have decided nothing new.</summary>
internal sealed class ArticleCache
{
    private const int Most = 128;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (long Act, Lazy<Analysis> Analysis, long Used)> _kept = [];
    private long _clock;

    /// <summary>What is found in the article, read now or kept. Two that ask at once wait for one reading.</summary>
    public Analysis Read(NewsStore store, StoredArticle article)
    {
        var (id, act) = (article.Article.Id, store.Acts() is { Count: > 0 } acts ? acts[^1].Id : 0);
        Lazy<Analysis> analysis;
        lock (_gate)
        {
            if (_kept.TryGetValue(id, out var kept) && kept.Act == act) analysis = kept.Analysis;
            else
            {
                analysis = new(() => store.Read(article));
                if (_kept.Count >= Most) _kept.Remove(_kept.MinBy(k => k.Value.Used).Key);
            }
            _kept[id] = (act, analysis, ++_clock);
        }
        try
        {
            return analysis.Value;
        }
        catch
        {
            lock (_gate) _kept.Remove(id);
            throw;
        }
    }
}
