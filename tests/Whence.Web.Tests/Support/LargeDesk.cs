using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Whence.Articles;
using Whence.Store;

namespace Whence.Web.Tests.Support;

/// <summary>A desk over the sample story grown to 300 articles: each sample again and again, with a sentence of its own.</summary>
public sealed class LargeDesk : SampleDesk
{
    /// <summary>Articles of the story, at least.</summary>
    public const int Least = 290;

    internal override IEnumerable<Article> Articles
    {
        get
        {
            var samples = base.Articles.ToList();
            for (var i = 0; i < 300; i++)
            {
                var (sample, round) = (samples[i % samples.Count], i / samples.Count);
                if (round == 0) yield return sample;
                else yield return ArticleFile.FromText(string.Create(CultureInfo.InvariantCulture, $"{sample.Text.TrimEnd()}\nTresova, Ostrel, Gavrona: {31 + i} Transostrel {i}."), string.Create(CultureInfo.InvariantCulture, $"{round:00}-{sample.Path}"));
            }
        }
    }

    /// <summary>Puts all articles into the first story: as they are, each sample and its likes would make a story of their own.</summary>
    internal override void Arrange(NewsStore store)
    {
        using (var connection = new SqliteConnection($"Data Source={StorePath};Pooling=false"))
        {
            connection.Open();
            connection.Execute("""
                UPDATE article SET story = 0;
                DELETE FROM story WHERE number <> 0;
                UPDATE story SET stale = 1, articles = 300, last_day = '2027-03-24' WHERE number = 0;
                """);
        }
        store.Refresh();
    }
}
