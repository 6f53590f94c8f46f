using System.Threading.Channels;

namespace Whence.Intake;

/// <summary>Works on the elements of a sequence on several cores and gives the results in the order of the sequence, holding only a few at a time.</summary>
public static class InOrder
{
    /// <summary>The results, in order.</summary>
    /// <param name="source">Read by one thread, never more than a few elements ahead.</param>
    /// <param name="work">Done on several threads; what it throws is thrown where its result would be given.</param>
    /// <param name="degree">How many are worked on at the same time, 1 or more.</param>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> source, Func<T, TResult> work, int degree)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1);
        if (degree == 1)
        {
            foreach (var item in source) yield return work(item);
            yield break;
        }
        using var stop = new CancellationTokenSource();
        using var places = new SemaphoreSlim(degree * 2);
        var begun = Channel.CreateUnbounded<Task<TResult>>(new() { SingleReader = true, SingleWriter = true }); // bounded by the places
        var reader = Task.Run(() => Begin(source, work, places, begun.Writer, stop.Token));
        try
        {
            while (begun.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
                while (begun.Reader.TryRead(out var task))
                {
                    var result = task.GetAwaiter().GetResult();
                    places.Release();
                    yield return result;
                }
            reader.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            try { reader.Wait(); }
            catch (AggregateException) { } // thrown above, or nobody waits for it any more
        }
    }

    private static void Begin<T, TResult>(IEnumerable<T> source, Func<T, TResult> work, SemaphoreSlim places, ChannelWriter<Task<TResult>> begun, CancellationToken stop)
    {
        try
        {
            foreach (var item in source)
            {
                places.Wait(stop);
                begun.TryWrite(Task.Run(() => work(item), stop));
            }
        }
        finally
        {
            begun.TryComplete();
        }
    }
}
