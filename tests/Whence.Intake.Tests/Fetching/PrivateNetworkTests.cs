using System.Net;
using System.Net.Sockets;
using Whence.Intake.Fetching;
using Whence.Intake.Tests.Support;

namespace Whence.Intake.Tests.Fetching;

public class PrivateNetworkTests
{
    /// <summary>Other ways to write 127.0.0.1, and names that lead there.</summary>
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.1")]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("0x7f.0.0.1")]
    [InlineData("0177.0.0.1")]
    [InlineData("017700000001")]
    [InlineData("127.0.0.1.")]
    [InlineData("①②⑦.⓪.⓪.①")]
    [InlineData("127。0。0。1")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("[::ffff:7f00:1]")]
    [InlineData("[64:ff9b::127.0.0.1]")]
    [InlineData("[2002:7f00:1::]")]
    [InlineData("0")]
    [InlineData("localhost")]
    [InlineData("LocalHost.")]
    public async Task NoSpellingOfThisMachineIsReached(string host)
    {
        await using var server = await LocalServer.Start();
        server.Serve("/", "secret");
        // the resolver of the system, which reads odd spellings of numbers in its own way
        using var fetcher = new Fetcher(Fetchers.Quick with { AllowedHosts = [], Attempts = 1 });

        var fetched = await fetcher.Fetch(new($"http://{host}:{server.Port}/"));

        fetched.Problem.ShouldNotBeNull().Fault.ShouldBeOneOf(FetchFault.PrivateNetwork, FetchFault.Name);
        fetched.Body.IsEmpty.ShouldBeTrue();
        server.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task TheMessageSaysWhatWasFoundAndHowToAllowIt()
    {
        using var fetcher = Fetchers.Local(o => o with { AllowedHosts = [] }, Answers("192.168.7.7"));
        (await fetcher.Fetch(new("http://intranet.test:8080/"))).Problem
            .ShouldBe(new FetchProblem(FetchFault.PrivateNetwork, "intranet.test is 192.168.7.7, private; --allow-host intranet.test:8080 allows it"));
    }

    [Fact]
    public async Task OnePrivateAddressAmongPublicOnesIsEnoughToRefuse()
    {
        using var fetcher = Fetchers.Local(o => o with { AllowedHosts = [] }, Answers("8.8.8.8", "10.0.0.1"));
        (await fetcher.Fetch(new("http://news.test/"))).Problem!.Fault.ShouldBe(FetchFault.PrivateNetwork);
    }

    [Fact]
    public async Task ARedirectIntoAPrivateNetworkIsRefused()
    {
        await using var server = await LocalServer.Start();
        await using var inside = await LocalServer.Start();
        inside.Serve("/secret", "secret");
        server.Redirect("/page", $"http://127.0.0.1:{inside.Port}/secret");
        using var fetcher = Fetchers.Local(o => o with { AllowedHosts = [new("127.0.0.1", server.Port)] });

        var fetched = await fetcher.Fetch(server.At("/page"));

        fetched.Problem!.Fault.ShouldBe(FetchFault.PrivateNetwork);
        fetched.Problem.Message.ShouldStartWith($"redirected to http://127.0.0.1:{inside.Port}/secret: 127.0.0.1 is loopback; ");
        inside.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task ANameThatMovesIntoThePrivateNetworkIsRefusedAtTheNextLookUp()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/page", "public");
        server.Serve("/again", "secret");
        var (lookups, dialled) = (0, new List<string>());
        Task<IPAddress[]> Rebinding(string host, CancellationToken cancel) => Task.FromResult(new[] { IPAddress.Parse(Interlocked.Increment(ref lookups) == 1 ? "8.8.8.8" : "127.0.0.1") });
        // stands in for the public network: what is meant for 8.8.8.8 reaches our server, which then ends the connection
        async ValueTask<Stream> Dial(IPEndPoint to, CancellationToken cancel)
        {
            lock (dialled) dialled.Add(to.Address.ToString());
            return await GuardedConnection.DialTcp(new(IPAddress.Loopback, server.Port), cancel);
        }
        server.Serve("/page", context =>
        {
            context.Response.Headers.Connection = "close";
            return Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, "public");
        });
        using var fetcher = new Fetcher(Fetchers.Quick with { AllowedHosts = [] }, Rebinding, null, Dial);

        var first = await fetcher.Fetch(new($"http://rebind.test:{server.Port}/page"));
        var second = await fetcher.Fetch(new($"http://rebind.test:{server.Port}/again"));

        first.Problem.ShouldBeNull();
        second.Problem!.Fault.ShouldBe(FetchFault.PrivateNetwork);
        dialled.ShouldAllBe(address => address == "8.8.8.8"); // the address that was checked, and no other
        server.Paths.ShouldBe(["/page"]);
    }

    [Fact]
    public async Task AHostAllowedByNameIsReached()
    {
        await using var server = await LocalServer.Start();
        server.Serve("/page", "hello");
        using var fetcher = Fetchers.Local(o => o with { AllowedHosts = [new("intranet.test", server.Port)] }, Answers("127.0.0.1"));
        (await fetcher.Fetch(new($"http://Intranet.test.:{server.Port}/page"))).Problem.ShouldBeNull();
    }

    [Fact]
    public async Task AnUnknownHostIsSaidToBeUnknown()
    {
        using var fetcher = Fetchers.Local();
        (await fetcher.Fetch(new("http://nowhere.test/"))).Problem.ShouldBe(new FetchProblem(FetchFault.Name, "the host nowhere.test is not known"));
    }

    private static HostLookup Answers(params string[] addresses) => (_, _) => Task.FromResult(addresses.Select(IPAddress.Parse).ToArray());
}
