using Microsoft.AspNetCore.Http;
using NodaTime;
using Whence.Web.Reading;

namespace Whence.Web.Tests.Pages;

public sealed class LastVisitTests
{
    private static readonly Instant Noon = Instant.FromUtc(2027, 3, 9, 12, 0);

    [Fact]
    public void TheFirstLookHasNothingBefore() => Look(null, Noon).Before.ShouldBeNull();

    [Fact]
    public void LooksWithinHalfAnHourAreOneVisit()
    {
        var (_, first) = Look(null, Noon);
        var (before, _) = Look(first, Noon + Duration.FromMinutes(10));
        before.ShouldBeNull();
    }

    [Fact]
    public void AVisitLaterKnowsWhenTheLastOneEnded()
    {
        var (_, cookie) = Look(null, Noon);
        (_, cookie) = Look(cookie, Noon + Duration.FromMinutes(10));
        (var before, cookie) = Look(cookie, Noon + Duration.FromHours(5));
        before.ShouldBe(Noon + Duration.FromMinutes(10));
        // and the same for as long as this one lasts
        Look(cookie, Noon + Duration.FromHours(5) + Duration.FromMinutes(3)).Before.ShouldBe(before);
    }

    [Theory]
    [InlineData("x"), InlineData("1.2.3"), InlineData("99999999999999999999.1"), InlineData("-5.-5"), InlineData("4102444800.4102444800")]
    public void WhatCannotBeIsForgotten(string cookie) => Look(cookie, Noon).Before.ShouldBeNull();

    private static (Instant? Before, string Cookie) Look(string? cookie, Instant now)
    {
        var context = new DefaultHttpContext();
        if (cookie is not null) context.Request.Headers.Cookie = $"{LastVisit.Cookie}={cookie}";
        var before = LastVisit.Note(context, new Clock(now));
        return (before, context.Response.Headers.SetCookie.ToString().Split(';')[0].Split('=')[1]);
    }

    private sealed class Clock(Instant now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToDateTimeOffset();
    }
}
