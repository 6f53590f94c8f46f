namespace Whence.Intake.Tests.Support;

/// <summary>Tests that run when no others of the project do: those that look at what the whole process holds or spends.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone
{
    /// <summary>The processor time that a piece of work takes: unlike the time on the wall, it does not grow when other programs keep the machine busy.</summary>
    public static TimeSpan CostOf(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - before;
    }
}
