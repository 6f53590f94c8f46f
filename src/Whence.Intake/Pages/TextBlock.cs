namespace Whence.Intake.Pages;

/// <summary>A line of text between two breaks of the layout: a paragraph, a heading, an entry of a list, a row of a table.</summary>
/// <param name="Text">Its words, white space folded.</param>
/// <param name="First">Index of its first node.</param>
/// <param name="Last">Index of its last node.</param>
/// <param name="Holder">Index of the block element that holds it.</param>
/// <param name="Kind">The name of that element: p, h2, li, tr, div …</param>
/// <param name="Letters">How much it says: letters and digits, those of scripts that write a word in one or two signs counted more.</param>
/// <param name="Linked">The same, within links.</param>
internal sealed record TextBlock(string Text, int First, int Last, int Holder, string Kind, int Letters, int Linked)
{
    /// <summary>Whether it ends as a sentence does, quotation marks and brackets aside.</summary>
    public bool EndsASentence { get; } = Sentences.Ends(Text);

    /// <summary>Punctuation between words: what prose has and labels have not.</summary>
    public int Pauses { get; } = Sentences.Pauses(Text);

    public bool IsHeading => Kind is ['h', >= '1' and <= '6'];

    /// <summary>Share of links, from 0 to 1.</summary>
    public double LinkShare => Letters == 0 ? 0 : (double)Linked / Letters;

    /// <summary>Whether it reads as prose: long enough, punctuated, and not mainly links.</summary>
    public bool IsProse => LinkShare < 0.5 && ((Letters >= 30 && (EndsASentence || Pauses > 0)) || Letters >= 110 || (EndsASentence && Letters >= 12 && Kind == "p"));

    /// <summary>How much it speaks for the node around it being the article: its letters beyond links where it is prose, below zero where it looks like a label or a link.</summary>
    public int Weight => IsProse ? Letters - Linked * 2 : LinkShare > 0.5 ? -Math.Clamp(Letters, 10, 60) : IsHeading ? 0 : Kind is "tr" ? 4 : -6;
}
