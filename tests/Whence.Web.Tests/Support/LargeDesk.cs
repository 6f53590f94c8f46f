using System.Globalization;
using Whence.Articles;

namespace Whence.Web.Tests.Support;

/// <summary>A desk over the sample story grown to 300 articles: each sample again and again, with a sentence and an outlet of its own.</summary>
public sealed class LargeDesk : SampleDesk
{
    /// <summary>Articles of the story, at least.</summary>
    public const int Least = 280;

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
}
