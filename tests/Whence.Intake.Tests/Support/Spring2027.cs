namespace Whence.Intake.Tests.Support;

/// <summary>A clock that goes as fast as the system's and begins on 1 April 2027, some weeks after the news of the tests.</summary>
internal sealed class Spring2027 : TimeProvider
{
    private readonly long _start = System.GetTimestamp();

    public static Spring2027 Clock { get; } = new();

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2027, 4, 1, 12, 0, 0, TimeSpan.Zero) + System.GetElapsedTime(_start);
}
