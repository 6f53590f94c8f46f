using Whence.Web.Marking;

namespace Whence.Web.Tests.Marking;

public sealed class TextPartTests
{
    private static readonly string Long = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"line {i}\n"));

    [Fact]
    public void AShortTextIsOnePart() => TextPart.At("short", 7, null).ShouldBe(new(new(0, 5), 1, 1));

    [Fact]
    public void ThePartsOfALongTextJoinWithoutAGapAtEndsOfLines()
    {
        var of = TextPart.At(Long, 1, null).Of;
        of.ShouldBeGreaterThan(3);
        var at = 0;
        for (var n = 1; n <= of; n++)
        {
            var part = TextPart.At(Long, n, null);
            (part.Number, part.Span.Start).ShouldBe((n, at));
            Long[part.Span.End - 1].ShouldBe('\n');
            at = part.Span.End;
        }
        at.ShouldBe(Long.Length);
    }

    [Fact]
    public void ThePartWithThePlaceAskedForIsShown() => TextPart.At(Long, null, new(150_000, 150_010)).Span.Contains(new(150_000, 150_001)).ShouldBeTrue();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(int.MaxValue, null)]
    public void ANumberBeyondThePartsIsTheNearest(int asked, int? expected) => TextPart.At(Long, asked, null).Number.ShouldBe(expected ?? TextPart.At(Long, 1, null).Of);

    [Fact]
    public void AWordWithoutEndIsCutBetweenLetters()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 50_000));
        for (var n = 1; n <= TextPart.At(text, 1, null).Of; n++) char.IsHighSurrogate(text[TextPart.At(text, n, null).Span.Start]).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2-4", 2, 4)]
    [InlineData("1-2", 0, 2)]
    [InlineData("0-1", 0, 2)]
    public void APlaceIsWidenedToWholeLetters(string at, int start, int end) => TextPart.Place(at, "😀ab").ShouldBe(new(start, end));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("4-2")]
    [InlineData("2-2")]
    [InlineData("-1-2")]
    [InlineData("0-5")]
    [InlineData("0-99999999999")]
    [InlineData("a-b")]
    public void WhatNamesNoPlaceInTheTextNamesNone(string? at) => TextPart.Place(at, "abcd").ShouldBeNull();
}
