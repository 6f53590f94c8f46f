using System.Text;

namespace Whence.Intake.Tests.Records;

/// <summary>Short ways to read sources in tests.</summary>
internal static class Came
{
    public static List<Arrival> From(byte[] bytes, string name, IntakeOptions? options = null) => [.. new Intake(options).Read(new MemoryStream(bytes), name)];

    public static List<Arrival> From(string text, string name, IntakeOptions? options = null) => From(Encoding.UTF8.GetBytes(text), name, options);

    public static Arrival One(string text, string name) => From(text, name).ShouldHaveSingleItem();
}
