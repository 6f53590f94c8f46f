using Whence.Articles;

namespace Whence.Web.Tests.Support;

/// <summary>A desk over stories of this world's countries, and over articles that mean harm or are hard to show.</summary>
public sealed class WorldDesk : SampleDesk
{
    private const string Flood = "At least 14 people were killed and 230 homes damaged as floods hit eastern Romania and southern Moldova, the Romanian interior minister, Radu Stanca, said. Ukraine sent 40 rescuers to Galati.";

    /// <summary>A word of ten thousand letters.</summary>
    public static string LongWord { get; } = string.Concat(Enumerable.Repeat("abcdefghij", 1000));

    internal override IEnumerable<Article> Articles =>
    [
        Text("date 2027-05-02\nFloods kill 14 in Romania and Moldova\n\n" + Flood, "a.txt"),
        Text("date 2027-05-02\nInundații în România: cel puțin 14 morți\n\nCel puțin 14 oameni au murit și 230 de case au fost avariate în inundațiile din estul României și sudul Republicii Moldova, a declarat ministrul de interne, Radu Stanca. Ucraina a trimis 40 de salvatori la Galați.", "b.txt"),
        Text("date 2027-05-03\nPlūdos Rumānijā gājuši bojā vismaz 17 cilvēki\n\nPlūdos Rumānijas austrumos un Moldovas dienvidos gājuši bojā vismaz 17 cilvēki, paziņoja iekšlietu ministrs Radu Stanka. Latvija nosūtīja 12 glābējus uz Galacu.", "c.txt"),
        Text("date 2027-05-04\nRomania flood toll rises to 19\n\n" + Flood.Replace("At least 14", "Nineteen", StringComparison.Ordinal) + " Malta offered help.", "d.txt"),
        Text("date 2027-06-01\n<script>alert('title')</script><img src=x onerror=alert(1)>\n\nThe port of Halden reported <b>12 people injured</b> in a crane fall, harbour master Ola Brandt said. \"><script>alert('text')</script>", "<script>alert(2)</script>.txt"),
        Text($"date 2027-06-02\nA long word\n\nThe council said 31 people were detained near {LongWord} on Monday. {LongWord}", LongWord[..120] + ".txt"),
        Text("date 2027-06-03\nשלום עולם: 12 נהרגו בתאונת רכבת\n\nלפחות 12 בני אדם נהרגו בתאונת רכבת ליד העיר, מסר דובר המשטרה.", "rtl.txt"),
        Text("date 2027-06-04\nثمانية قتلى في حادث قطار\n\nقال متحدث باسم الشرطة إن ثمانية أشخاص قتلوا في حادث قطار قرب المدينة.", "arabic.txt"),
    ];

    private static Article Text(string text, string path) => ArticleFile.FromText(text, path);
}
