using Whence.Web.Labels;

namespace Whence.Web.Adding;

/// <summary>A job in words.</summary>
internal static class JobWords
{
    /// <summary>What it brings in: "3 files", "https://…".</summary>
    public static string What(LabelSet labels, Job job) => job.Task switch
    {
        JobTask.Text text => labels.With("add.job.text", text.Given.Title ?? First(text.Given.Text)),
        JobTask.Addresses { All: [var one] } => one,
        JobTask.Addresses some => labels.Count("add.addresses", some.All.Count),
        JobTask.Files { Sent.All: [var (_, name)] } => name,
        JobTask.Files files => labels.Count("add.files", files.Sent.All.Count),
        JobTask.Feeds { All: [var one] } => one.Address.AbsoluteUri,
        JobTask.Feeds feeds => labels.Count("add.feeds", feeds.All.Count),
        _ => "",
    };

    /// <summary>How far it is: "Running: 41 read, 38 new, 3 there already, 2 refused".</summary>
    public static string Line(LabelSet labels, Job job) => labels.With("add.line", State(labels, job.State),
        labels.Number(Math.Max(job.Read, job.Added + job.AlreadyThere)), labels.Number(job.Added), labels.Number(job.AlreadyThere), labels.Number(job.Refused));

    /// <summary>Its state in a word.</summary>
    public static string State(LabelSet labels, JobState state) => labels["add.state." + state.ToString().ToLowerInvariant()];

    private static string First(string text)
    {
        var line = text.Trim().Split('\n')[0];
        return line.Length > 60 ? line[..Api.CodePoints.Whole(line, 60)] + "…" : line;
    }
}
