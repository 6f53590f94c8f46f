using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>A date stands between the words by which a source is named, and a source of several words opens its phrase.</summary>
public sealed class DateWithinPhraseTests
{
    [Theory]
    [InlineData("Bojā gājuši 12 cilvēki, teikts otrdien izplatītajā policijas paziņojumā.", "police")]
    [InlineData("Policijas trešdien izplatītajā paziņojumā teikts, ka ievainoti pieci cilvēki.", "police")]
    [InlineData("Saskaņā ar pirmdien publicētajiem Veselības ministrijas datiem miruši 40 cilvēki.", "Ministry of Health")]
    [InlineData("Iekšlietu ministrijas paziņojumā teikts, ka bojā gājuši 12 cilvēki.", "Ministry of the Interior")]
    public void WhoSaysIt(string text, string claimant) => Reader.Read(text).Claims[^1].Attribution.Claimant?.Label.ShouldBe(claimant);

    [Theory]
    [InlineData("Dort räumte die Polizei am Nachmittag ein Wahllokal in einer Grundschule. Fünf Wahlhelfer erlitten Atemwegsreizungen.")]
    [InlineData("Im Hafen kamen in der Nacht auf Dienstag zwei Bewohner ums Leben.")]
    public void WhoOnlyStandsBehindADateSaysNothing(string text) => Reader.Read(text).Claims[^1].Attribution.Claimant.ShouldBeNull();
}
