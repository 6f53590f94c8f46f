using System.Text;
using Whence.Bench.Pages;
using Whence.Intake.Tests.Pages.Support;

namespace Whence.Intake.Tests.Pages;

/// <summary>Mutated pages are read without a fault; more rounds run from the command line (<c>fuzz pages --rounds N --seed S</c>).</summary>
public sealed class PageFuzzTests
{
    private const int Rounds = 500, Seed = 7;

    [Fact]
    public void NoMutatedPageMakesReadingFail() => PageFuzz.Find([PageFuzz.Page], Rounds, Seed).ShouldBeNull();

    [Fact]
    public void NoMutatedPageOfAnyLanguageMakesReadingFail() =>
        PageFuzz.Find([.. Template.All.Values.SelectMany(t => InventedNews.All.Select(n => Encoding.UTF8.GetBytes(t(n))))], Rounds, Seed).ShouldBeNull();
}
