using Dapper;
using Microsoft.Data.Sqlite;
using Whence.Store.Tests.Contract;
using Whence.Tests.Support;

namespace Whence.Store.Tests.Sqlite;

/// <summary>What can go wrong with a file: a message that says what and where, and no damage.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly SqliteEngine _engine = new();

    public void Dispose() => _engine.Dispose();

    private StoreException Fails(StoreAccess access, Action<NewsStore>? work = null)
    {
        var fault = Should.Throw<StoreException>(() =>
        {
            using var store = NewsStore.Open(_engine.Path, access, languages: Reader.Languages, wait: TimeSpan.Zero);
            work?.Invoke(store);
        });
        fault.Message.ShouldContain(_engine.Path);
        return fault;
    }

    private void Fill()
    {
        using var store = _engine.Open(StoreAccess.Write);
        store.Add(StoreContract.Samples);
        store.Refresh();
    }

    [Fact]
    public void AFileThatAKilledProgramHadOnlyBegunIsBegunAgain()
    {
        File.WriteAllBytes(_engine.Path, []);
        Should.Throw<StoreException>(() => _engine.Open(StoreAccess.Read)).ShouldSatisfyAllConditions(e => e.Fault.ShouldBe(StoreFault.Missing), e => e.Message.ShouldContain("whence add"));
        // killed while it wrote the first page: the page stands in the file, and the journal says that there was none
        File.WriteAllBytes(_engine.Path, new byte[8192]);
        byte[] journal = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0x20, 0];
        File.WriteAllBytes(_engine.Path + "-journal", [.. journal, .. new byte[512 - journal.Length]]);
        Should.Throw<StoreException>(() => _engine.Open(StoreAccess.Read)).Fault.ShouldBe(StoreFault.Missing);
        using var store = _engine.Open(StoreAccess.Write);
        store.Add(Contract.StoreContract.Samples).Added.ShouldBe(Contract.StoreContract.Samples.Count);
    }

    [Fact]
    public void AFileThatIsNotThereIsNamedWithWhatMakesOne()
    {
        var fault = Fails(StoreAccess.Read);
        fault.Fault.ShouldBe(StoreFault.Missing);
        fault.Message.ShouldContain("whence add");
    }

    [Fact]
    public void ASecondWriterIsToldWhoWritesAndReadersGoOn()
    {
        using var first = _engine.Open(StoreAccess.Write);
        first.Add([StoreContract.Samples[0]]);
        var fault = Fails(StoreAccess.Write);
        fault.Fault.ShouldBe(StoreFault.Locked);
        fault.Message.ShouldContain($"process {Environment.ProcessId}");
        using var reader = _engine.Open(StoreAccess.Read);
        reader.Has(StoreContract.Samples[0].Article.Id).ShouldBeTrue();
        first.Add([StoreContract.Samples[1]]);
        reader.Has(StoreContract.Samples[1].Article.Id).ShouldBeTrue("what is added is seen at once");
    }

    [Fact]
    public void ASecondWriterWaitsAsLongAsItIsTold()
    {
        var first = _engine.Open(StoreAccess.Write);
        using var ended = new Timer(_ => first.Dispose(), null, 300, Timeout.Infinite);
        using var second = NewsStore.Open(_engine.Path, StoreAccess.Write, languages: Reader.Languages, wait: TimeSpan.FromSeconds(60));
        second.Add([StoreContract.Samples[0]]).Added.ShouldBe(1);
    }

    [Fact]
    public async Task WaitingForAnotherProgramEndsWhenItIsAskedTo()
    {
        using var stop = new CancellationTokenSource();
        using var shared = NewsStore.Open(_engine.Path, StoreAccess.Share, languages: Reader.Languages, patience: TimeSpan.FromDays(1));
        shared.StopWaiting = stop.Token;
        using (_engine.Open(StoreAccess.Write))
        {
            var waiting = Task.Run(() => Should.Throw<StoreException>(() => shared.Add([StoreContract.Samples[0]])).Fault);
            await Task.Delay(100);
            waiting.IsCompleted.ShouldBeFalse();
            await stop.CancelAsync();
            (await waiting.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBe(StoreFault.Locked);
        }
        shared.Add([StoreContract.Samples[0]]).Added.ShouldBe(1);
    }

    [Fact]
    public void AnotherProgramThatHoldsTheFileIsNamedAsSuch()
    {
        Fill();
        using var other = new SqliteConnection($"Data Source={_engine.Path};Pooling=false");
        other.Open();
        other.Execute("BEGIN EXCLUSIVE");
        var fault = Fails(StoreAccess.Write);
        fault.Fault.ShouldBe(StoreFault.Locked);
        other.Execute("ROLLBACK");
    }

    [Fact]
    public void AFullDiskLosesNothingThatWasAcknowledged()
    {
        using (var store = _engine.Open(StoreAccess.Write))
        {
            store.Add([.. StoreContract.Samples.Take(3)]);
            store.Connection.Execute($"PRAGMA max_page_count = {store.Connection.ExecuteScalar<int>("PRAGMA page_count") + 2}");
            var fault = Should.Throw<StoreException>(() => store.Add([.. StoreContract.Samples.Skip(3)], new("source", "1")));
            fault.Fault.ShouldBe(StoreFault.DiskFull);
            fault.Message.ShouldContain("space");
            store.MarkOf("source").ShouldBeNull("the mark belongs to the batch");
            store.Connection.Execute("PRAGMA max_page_count = 1000000");
            store.Add([.. StoreContract.Samples.Skip(3)]).Added.ShouldBe(StoreContract.Samples.Count - 3, "with room again it goes on");
            store.Refresh();
        }
        using var again = _engine.Open(StoreAccess.Read);
        again.Check().Faults.ShouldBeEmpty();
    }

    [Fact]
    public void AFileOfAnotherKindIsLeftAlone()
    {
        File.WriteAllText(_engine.Path, string.Concat(Enumerable.Repeat("This is a diary and no database. ", 100)));
        var before = File.ReadAllBytes(_engine.Path);
        Fails(StoreAccess.Read).Fault.ShouldBe(StoreFault.Foreign);
        Fails(StoreAccess.Write).Fault.ShouldBe(StoreFault.Foreign);
        File.ReadAllBytes(_engine.Path).ShouldBe(before);
    }

    [Fact]
    public void ADatabaseOfAnotherProgramIsLeftAlone()
    {
        using (var other = new SqliteConnection($"Data Source={_engine.Path};Pooling=false"))
        {
            other.Open();
            other.Execute("CREATE TABLE diary (line TEXT)");
        }
        Fails(StoreAccess.Read).Fault.ShouldBe(StoreFault.Foreign);
        Fails(StoreAccess.Write).Message.ShouldContain("another program");
    }

    [Fact]
    public void AFileOfANewerProgramIsLeftAlone()
    {
        Fill();
        using (var store = _engine.Open(StoreAccess.Write)) store.Connection.Execute("PRAGMA user_version = 999");
        Fails(StoreAccess.Read).Fault.ShouldBe(StoreFault.Newer);
        Fails(StoreAccess.Write).Message.ShouldContain("999");
    }

    [Fact]
    public void ATruncatedFileIsFoundDamaged()
    {
        Fill();
        using (var file = File.OpenWrite(_engine.Path)) file.SetLength(file.Length / 2);
        ShouldBeFoundDamaged();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void OverwrittenBytesAreFound(int seed)
    {
        Fill();
        var random = new Random(seed);
        using (var file = File.OpenWrite(_engine.Path))
            for (var page = 1; page < file.Length / 8192; page += 3)
            {
                var bytes = new byte[600];
                random.NextBytes(bytes);
                file.Position = page * 8192;
                file.Write(bytes);
            }
        ShouldBeFoundDamaged();
    }

    /// <summary>Either the store cannot be used, and says so, or its check finds faults; never anything else.</summary>
    private void ShouldBeFoundDamaged()
    {
        try
        {
            using var store = _engine.Open(StoreAccess.Read);
            store.Check().Faults.ShouldNotBeEmpty();
        }
        catch (StoreException e)
        {
            e.Fault.ShouldBe(StoreFault.Damaged);
            e.Message.ShouldContain("damaged");
        }
    }

    [UnprivilegedFact]
    public void AFolderThatMayNotBeWrittenIsNamedAndItsStoreIsRead()
    {
        Fill();
        var folder = Path.GetDirectoryName(_engine.Path)!;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            using (var store = _engine.Open(StoreAccess.Read)) store.Stories().ShouldNotBeEmpty();
            File.Delete(_engine.Path + ".none");
        }
        finally
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
