using System.IO.Compression;
using System.Text;
using NodaTime;
using Whence.Bench.Archives;
using Whence.Intake.Tests.Records;
using Whence.Intake.Warc;
using static Whence.Intake.Tests.Warc.Archives;

namespace Whence.Intake.Tests.Warc;

/// <summary>Web archives, packed and not.</summary>
public sealed class WarcTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EveryPageBecomesAnArticle(bool packed)
    {
        var came = ArticlesOf(Read(Of(5, packed)));
        came.Count.ShouldBe(5);
        came[3].Article!.Text.ShouldContain("At least 6 people were killed when train number 3 left the rails");
        came[3].Article!.Url.ShouldBe(Address(3));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ReadingCanBeginBehindEveryRecord(bool packed)
    {
        var archive = Of(6, packed);
        var all = Read(archive);
        all.Count.ShouldBe(19);
        for (var i = 0; i < all.Count; i++) Read(archive, all[i].After).Select(r => r.At).ShouldBe(all.Skip(i + 1).Select(r => r.At));
        WarcPosition.Parse(all[5].After.ToString()).ShouldBe(all[5].After);
    }

    [Fact]
    public void AnArchivePackedAsOneMemberCanBeResumedToo()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Of(6, packed: false));
        var all = Read(packed.ToArray());
        all.Count.ShouldBe(19);
        all[^1].After.Offset.ShouldBe(packed.Length);
        for (var i = 0; i < all.Count; i++) Read(packed.ToArray(), all[i].After).Select(r => r.At).ShouldBe(all.Skip(i + 1).Select(r => r.At));
    }

    [Fact]
    public void AStreamThatCannotSeekGivesTheSame()
    {
        var archive = Of(20);
        WarcReader.Read(new Joined(new MemoryStream(archive[..5000]), new MemoryStream(archive[5000..]))).Select(r => r.At).ShouldBe(Read(archive).Select(r => r.At));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ADamagedRecordCostsOnlyItself(bool packed)
    {
        var archive = Of(9, packed);
        var all = Read(archive);
        var hit = all.FindIndex(r => r.Type == "response" && r.Target!.AbsolutePath.EndsWith("train-4", StringComparison.Ordinal));
        var at = (int)all[hit].At.Offset;
        archive.AsSpan(at + (packed ? 30 : 5), packed ? 60 : 40).Fill(0x55);
        var came = ArticlesOf(Read(archive));
        came.Where(a => a.Article is not null).Select(a => a.Article!.Url).ShouldBe(Enumerable.Range(0, 9).Where(i => i != 4).Select(Address));
        came.ShouldContain(a => a.Article == null && a.Refusal != null);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AnArchiveThatBreaksOffGivesWhatIsThere(bool packed)
    {
        var archive = Of(4, packed);
        var last = (int)Read(archive).Last(r => r.Type == "response").At.Offset;
        var came = ArticlesOf(Read(archive[..(last + 100)]));
        came.Count(a => a.Article is not null).ShouldBe(3);
        came[^1].Refusal.ShouldNotBeNull();
    }

    [Fact]
    public void ARecordThatIsTooLongIsPassedOver()
    {
        using var stream = new MemoryStream();
        var writer = new ArchiveWriter(stream, packed: true);
        writer.WritePage(Address(1), new byte[20 << 20]);
        writer.WritePage(Address(2), Page(2));
        var came = ArticlesOf(Read(stream.ToArray()));
        came[0].Refusal!.ShouldContain("more than 16,777,216 are not read");
        came[1].Article.ShouldNotBeNull();
    }

    [Fact]
    public void ABombIsLeftAndTheRestGoesOn()
    {
        using var stream = new MemoryStream();
        stream.Write(Bomb(1500));
        new ArchiveWriter(stream, packed: true).WritePage(Address(2), Page(2));
        var came = ArticlesOf(Read(stream.ToArray()));
        came[0].Refusal!.ShouldContain("many times its size");
        came[^1].Article.ShouldNotBeNull();
    }

    /// <summary>A record of so many megabytes of zeros, packed.</summary>
    private static byte[] Bomb(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: {(long)megabytes << 20}\r\n\r\n"));
            for (var i = 0; i < megabytes; i++) gzip.Write(new byte[1 << 20]);
        }
        return packed.ToArray();
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public void PackedBodiesAreUnpacked(string encoding)
    {
        using var body = new MemoryStream();
        using (Stream pack = encoding switch { "gzip" => new GZipStream(body, CompressionLevel.Fastest, true), "br" => new BrotliStream(body, CompressionLevel.Fastest, true), _ => new ZLibStream(body, CompressionLevel.Fastest, true) }) pack.Write(Page(7));
        OfBody(body.ToArray(), $"Content-Encoding: {encoding}\r\n").Url.ShouldBe(Address(1));
        OfBody(Page(7), $"Content-Encoding: {encoding}\r\n").Url.ShouldBe(Address(1)); // crawlers unpack and leave the header
    }

    [Fact]
    public void ChunksAreJoinedAndAHeaderThatIsNotBorneOutIsNotBelieved()
    {
        var (page, chunks) = (Page(7), new MemoryStream());
        for (var at = 0; at < page.Length; at += 100)
        {
            var part = page.AsSpan(at, Math.Min(100, page.Length - at));
            chunks.Write(Encoding.ASCII.GetBytes($"{part.Length:x};x=y\r\n"));
            chunks.Write(part);
            chunks.Write("\r\n"u8);
        }
        chunks.Write("0\r\n\r\n"u8);
        OfBody(chunks.ToArray(), "Transfer-Encoding: chunked\r\n").Text.ShouldContain("carriage 7");
        OfBody(page, "Transfer-Encoding: chunked\r\n").Text.ShouldContain("carriage 7");
    }

    [Theory]
    [InlineData("image/png", "200 OK")]
    [InlineData("text/html", "301 Moved")]
    [InlineData("application/rss+xml", "200 OK")]
    public void WhatIsNoPageIsMerelyCounted(string type, string status)
    {
        using var stream = new MemoryStream();
        new ArchiveWriter(stream, packed: true).WritePage(Address(1), Page(1), type, status: status);
        ArticlesOf(Read(stream.ToArray())).ShouldBeEmpty();
    }

    [Fact]
    public void ADayAfterTheCrawlIsNotBelieved()
    {
        using var stream = new MemoryStream();
        var html = Html(1).Replace("2027-03-09", "2027-03-20").Replace("2027/03/09", "x");
        new ArchiveWriter(stream, packed: true).WritePage("https://www.courier.example/train", Encoding.UTF8.GetBytes(html));
        ArticlesOf(Read(stream.ToArray()))[0].Article!.Declared.ShouldBeNull();
        Read(stream.ToArray())[0].Day.ShouldBe(new LocalDate(2027, 3, 10));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void SeveralCoresGiveTheSameOrder(int cores)
    {
        var came = Came.From(Of(60), "a.warc.gz", new() { Parallel = cores });
        came.Select(a => a.Article!.Url).ShouldBe(Enumerable.Range(0, 60).Select(Address));
    }

    private static Whence.Articles.Article OfBody(byte[] body, string headers)
    {
        using var stream = new MemoryStream();
        new ArchiveWriter(stream, packed: true).WritePage(Address(1), body, headers: headers);
        return ArticlesOf(Read(stream.ToArray())).ShouldHaveSingleItem().Article.ShouldNotBeNull();
    }
}
