using System.Globalization;

namespace Whence.Web.Tests.Support;

/// <summary>The pages of the desk, for tests that hold all of them to something.</summary>
public static class EveryPage
{
    private static readonly Dictionary<string, string> Paths = new()
    {
        ["stories"] = "/",
        ["story"] = "/stories/{0}",
        ["why"] = "/stories/{0}/questions/1",
        ["decide"] = "/stories/{0}/decide",
        ["limits"] = "/limits",
        ["acts"] = "/acts",
    };

    /// <summary>Their names.</summary>
    public static TheoryData<string> All => [.. Paths.Keys];

    /// <summary>Path of a page, for the sample story.</summary>
    public static string PathOf(string name, SampleDesk desk) => string.Format(CultureInfo.InvariantCulture, Paths[name], desk.Story);
}
