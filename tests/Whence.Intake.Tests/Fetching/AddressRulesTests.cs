using Whence.Intake.Fetching;

namespace Whence.Intake.Tests.Fetching;

public class AddressRulesTests
{
    [Theory]
    [InlineData("file:///etc/passwd", "only http and https are fetched, not file")]
    [InlineData("ftp://news.test/a", "only http and https are fetched, not ftp")]
    [InlineData("javascript:alert(1)", "only http and https are fetched, not javascript")]
    [InlineData("data:text/html,a", "only http and https are fetched, not data")]
    [InlineData("http://news.test:22/", "port 22 is not one of the web (80, 443, 1024 and above); --allow-host news.test:22 allows it")]
    [InlineData("http://news.test:6667/", "port 6667 is not one of the web (80, 443, 1024 and above); --allow-host news.test:6667 allows it")]
    public void AnAddressOfAnotherKindIsRefused(string address, string message) => AddressRules.Check(new(address), [])!.Message.ShouldBe(message);

    [Theory]
    [InlineData("http://news.test/")]
    [InlineData("https://news.test/a?b=c")]
    [InlineData("http://news.test:8080/")]
    [InlineData("https://news.test:8443/")]
    public void AnAddressOfTheWebPasses(string address) => AddressRules.Check(new(address), []).ShouldBeNull();

    [Fact]
    public void AnAddressTooLongIsRefused() => AddressRules.Check(new("http://news.test/" + new string('a', 5000)), [])!.Message.ShouldBe("the address has 5017 characters; at most 4096 are taken");

    [Fact]
    public void APortMayBeAllowed() => AddressRules.Check(new("http://news.test:22/"), [new("news.test", 22)]).ShouldBeNull();

    [Theory]
    [InlineData("http://user:secret@news.test/a#part", "http://news.test/a")]
    [InlineData("http://news.test/a?b", "http://news.test/a?b")]
    public void NamesPasswordsAndFragmentsAreLeftOut(string address, string clean) => AddressRules.Clean(new(address)).AbsoluteUri.ShouldBe(clean);

    [Theory]
    [InlineData("http://NEWS.test./", "news.test")]
    [InlineData("http://ziņas.test/", "xn--zias-m2a.test")]
    [InlineData("http://[::1]/", "::1")]
    public void HostsHaveOneSpelling(string address, string host) => AddressRules.HostOf(new(address)).ShouldBe(host);

    [Theory]
    [InlineData("news.test", "news.test", null)]
    [InlineData("News.Test:8080", "news.test", 8080)]
    [InlineData("192.168.1.5", "192.168.1.5", null)]
    [InlineData("[::1]", "::1", null)]
    [InlineData("::1", "::1", null)]
    [InlineData("[fd00::2]:81", "fd00::2", 81)]
    public void AnAllowedHostIsRead(string text, string name, int? port) => AllowedHost.Parse(text).ShouldBe(new AllowedHost(name, port));

    [Theory]
    [InlineData("")]
    [InlineData("news.test:0")]
    [InlineData("news.test:70000")]
    [InlineData("news.test:http")]
    [InlineData("http://news.test/")]
    [InlineData("a b")]
    [InlineData("user@news.test")]
    public void WhatNamesNoHostIsNone(string text) => AllowedHost.Parse(text).ShouldBeNull();

    [Fact]
    public void AnAllowedPortAllowsNoOther()
    {
        var host = new AllowedHost("news.test", 81);
        host.Covers("news.test", 81).ShouldBeTrue();
        host.Covers("news.test", 82).ShouldBeFalse();
        host.Covers("sub.news.test", 81).ShouldBeFalse();
    }
}
