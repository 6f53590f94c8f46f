using Whence.Intake.Watching;

namespace Whence.Intake.Tests.Watching;

public class ScheduleTests
{
    private static readonly Uri s_feed = new("http://news.test/feed");
    private readonly WatchOptions _options = new() { Shortest = TimeSpan.FromMinutes(5), Longest = TimeSpan.FromHours(12) };

    private TimeSpan After(TimeSpan start, bool news, int polls, TimeSpan? asked = null)
    {
        var (schedule, state) = (new Schedule(_options), new PollState(s_feed) { Interval = start });
        for (var i = 0; i < polls; i++) state = state with { Interval = schedule.Interval(state, news, asked) };
        return state.Interval;
    }

    [Fact]
    public void AFeedWithNewsIsPolledMoreOftenAndOneWithoutLess()
    {
        After(TimeSpan.Zero, news: false, 1).ShouldBe(TimeSpan.FromMinutes(20));
        After(TimeSpan.FromMinutes(40), news: true, 1).ShouldBe(TimeSpan.FromMinutes(20));
        After(TimeSpan.FromMinutes(40), news: true, 50).ShouldBe(TimeSpan.FromMinutes(5));
        After(TimeSpan.FromMinutes(40), news: false, 1).ShouldBe(TimeSpan.FromMinutes(60));
        After(TimeSpan.FromMinutes(40), news: false, 50).ShouldBe(TimeSpan.FromHours(12));
    }

    [Fact]
    public void WhatThePublisherAsksForIsHonouredWithinBounds()
    {
        After(TimeSpan.FromMinutes(10), news: true, 1, TimeSpan.FromHours(2)).ShouldBe(TimeSpan.FromHours(2));
        After(TimeSpan.FromMinutes(10), news: true, 1, TimeSpan.FromSeconds(1)).ShouldBe(TimeSpan.FromMinutes(5));
        After(TimeSpan.FromMinutes(10), news: true, 1, TimeSpan.FromDays(400)).ShouldBe(TimeSpan.FromHours(12));
    }

    [Fact]
    public void AFeedThatFailsIsLeftAloneLongerAndLonger()
    {
        var schedule = new Schedule(_options);
        var now = DateTimeOffset.UnixEpoch;
        double Minutes(int failures) => (schedule.AfterFailure(now, failures) - now).TotalMinutes;
        Minutes(1).ShouldBeInRange(5, 5.5);
        Minutes(2).ShouldBeInRange(10, 11);
        Minutes(4).ShouldBeInRange(40, 44);
        Minutes(1000).ShouldBeInRange(24 * 60, 24 * 66);
    }

    [Fact]
    public void ARestIsBounded()
    {
        Schedule.Rest(DateTimeOffset.UnixEpoch, null).ShouldBeNull();
        Schedule.Rest(DateTimeOffset.UnixEpoch, TimeSpan.FromHours(2)).ShouldBe(DateTimeOffset.UnixEpoch.AddHours(2));
        Schedule.Rest(DateTimeOffset.UnixEpoch, TimeSpan.FromDays(1000)).ShouldBe(DateTimeOffset.UnixEpoch.AddDays(7));
    }
}
