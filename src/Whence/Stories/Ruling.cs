namespace Whence.Stories;

/// <summary>What an analyst has decided about what belongs together.</summary>
public enum RulingKind
{
    /// <summary>What is named, with what it belonged to, is one.</summary>
    Join,
    /// <summary>What is named is taken out of what it belonged to, and stands together by itself.</summary>
    SetApart,
}

/// <summary>A decision of an analyst that goes before what was found in the texts.</summary>
/// <param name="Kind">What was decided.</param>
/// <param name="By">Who decided it, and when, as it is to be shown: "Ann, 2027-03-09".</param>
/// <param name="Why">In the analyst's words, or null.</param>
public abstract record Ruling(RulingKind Kind, string By, string? Why)
{
    /// <summary>The decision as it stands among the reasons, without a stop at its end.</summary>
    internal string Words => $"{(Kind == RulingKind.Join ? "joined" : "set apart")} by an analyst ({By}){(Why is null ? "" : ": " + Why.TrimEnd('.', ' '))}";

    /// <summary>The same as a sentence.</summary>
    internal string Sentence => char.ToUpperInvariant(Words[0]) + Words[1..] + ".";
}
