using Whence.Languages;
using Whence.Store.Sqlite;
using Whence.Stories;

namespace Whence.Store;

/// <summary>Stories told because somebody looks at them, kept as long as nothing is written: whoever looks at a story looks at it more than once.</summary>
internal sealed class LooksTold(SqliteDatabase database, Lazy<LanguageSet> languages)
{
    private const int MostKept = 8;

    private readonly Dictionary<int, Story> _told = [];
    private readonly Lazy<StoryTelling> _telling = new(() => new(database.Connection, languages.Value));
    private (long, long) _state;

    /// <summary>Tells a story by its number, or gives it as it was just told.</summary>
    public Story Tell(int number)
    {
        var state = database.State;
        if (state != _state)
        {
            _told.Clear();
            if (_telling.IsValueCreated) _telling.Value.Forget();
            _state = state;
        }
        if (_told.TryGetValue(number, out var story)) return story;
        if (_told.Count == MostKept) _told.Clear();
        _told.Add(number, story = _telling.Value.Tell(number, null).Story);
        return story;
    }
}
