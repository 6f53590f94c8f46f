namespace Whence.Languages;

/// <summary>A compiled pack in an image: what <see cref="PackReader"/> makes of its file when the first text comes, but for its names.</summary>
internal static class PackImage
{
    /// <summary>Writes a pack that has been compiled.</summary>
    public static void Write(ImageWriter image, Pack pack)
    {
        pack.Forms.Write(image);
        pack.Lexicon.Write(image);
        foreach (var dates in (PatternSet<DateRule>[])[pack.Dates, pack.DateModifiers]) dates.Write(image, rule => (int)rule);
        pack.Figures.Write(image, rule => (int)rule);
        pack.Phrases.Write(image, role => (int)role);
        image.Texts([.. pack.Abbreviations.Order(StringComparer.Ordinal)]);
        image.All(pack.Quotation, marks => image.Texts([marks.Open, marks.Close]));
        image.All(pack.NameEndings, image.Texts);
        image.All(pack.NameGenitives, g => image.Texts([g.Ending, g.Base]));
        foreach (var flag in (bool[])[pack.OrdinalDot, pack.DialogueDash, pack.SubjectAfterVerb, pack.HeadLast, pack.VerbSecond, pack.BareComplement, pack.BareSingular, pack.SmallMonths]) image.Flag(flag);
        foreach (var endings in (string[][])[pack.FutureEndings, pack.PastWords, pack.PastEndings, pack.LocativeEndings, pack.GenitiveEndings, pack.ObliqueEndings, pack.SingularEndings, pack.ActionEndings, pack.Reflexives, pack.Conditions, pack.Conditionals, [.. pack.Scheduled]]) image.Texts(endings);
        image.Raw<char>([pack.DecimalMark, pack.GroupMark]);
        image.Text(pack.NumericOrder);
    }

    /// <summary>Takes an image into a pack that has only been opened.</summary>
    public static void Read(ImageReader image, Pack pack)
    {
        pack.Forms.Read(image);
        pack.Lexicon.Read(image);
        foreach (var dates in (PatternSet<DateRule>[])[pack.Dates, pack.DateModifiers]) dates.Read(image, rule => (DateRule)rule);
        pack.Figures.Read(image, rule => (FigureRule)rule);
        pack.Phrases.Read(image, role => (SourceRole)role);
        pack.Abbreviations.UnionWith(image.Texts());
        image.Each(() => pack.Quotation.Add((image.Texts() is [var open, var close] ? (open, close) : default)));
        image.Each(() => pack.NameEndings.Add(image.Texts()));
        image.Each(() => pack.NameGenitives.Add((image.Texts() is [var ending, var first] ? (ending, first) : default)));
        (pack.OrdinalDot, pack.DialogueDash, pack.SubjectAfterVerb, pack.HeadLast) = (image.Flag(), image.Flag(), image.Flag(), image.Flag());
        (pack.VerbSecond, pack.BareComplement, pack.BareSingular, pack.SmallMonths) = (image.Flag(), image.Flag(), image.Flag(), image.Flag());
        (pack.FutureEndings, pack.PastWords, pack.PastEndings) = (image.Texts(), image.Texts(), [.. image.Texts()]);
        (pack.LocativeEndings, pack.GenitiveEndings, pack.ObliqueEndings, pack.SingularEndings, pack.ActionEndings, pack.Reflexives) = (image.Texts(), image.Texts(), image.Texts(), image.Texts(), image.Texts(), image.Texts());
        (pack.Conditions, pack.Conditionals, pack.Scheduled) = (image.Texts(), image.Texts(), [.. image.Texts()]);
        (pack.DecimalMark, pack.GroupMark) = image.Raw<char>() is [var mark, var group] ? (mark, group) : default;
        pack.NumericOrder = image.Text()!;
    }
}
