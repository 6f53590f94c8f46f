namespace Whence.Briefs;

/// <summary>What each rule of the analysis says, in a sentence; the ids stand in the findings.</summary>
public static class RuleWords
{
    private static readonly Dictionary<string, string> Sentences = new()
    {
        ["claim.noun"] = "The number counts a noun that says what happened.",
        ["claim.object"] = "The number is the object of an active verb.",
        ["claim.object-before"] = "The number is the object of an active verb that follows it.",
        ["claim.passive"] = "The number is the subject of a passive verb, or stands with a participle.",
        ["claim.passive-after"] = "The number follows the participle that says what happened to those counted.",
        ["claim.subject"] = "The number is the subject of a verb of happening.",
        ["claim.subject-after"] = "The number is the subject of the verb before it.",
        ["claim.toll"] = "The number is the value of a toll or a total.",
        ["claim.toll-after"] = "The number is the value of the toll named after it.",
        ["claim.noun-after"] = "The bare number stands before a noun that says what happened.",
        ["claim.about"] = "The amount belongs to the noun that says what it is of.",
        ["claim.measure"] = "The number is a measure.",
        ["claim.list"] = "The number stands in a list whose first or last member has the verb.",
        ["claim.second"] = "The people counted have a second verb: “rescued and taken to hospital”.",
        ["claim.noun-means"] = "What is counted says what the number is about.",
        ["claim.share"] = "The share stands right behind the seats or votes that it won.",
        ["claim.place"] = "The people counted are at a place that says it: in a hospital, on a train.",
        ["claim.count"] = "The number counts something of which no known word says more.",
        ["claim.part"] = "The number counts a part of the one before it, and takes its verb.",
        ["attribution.phrase"] = "A phrase such as “according to” names the claimant.",
        ["attribution.verb"] = "A verb of saying has the claimant for its subject.",
        ["attribution.agent"] = "The claimant is the agent of a passive verb of saying.",
        ["attribution.quote"] = "The words stand in a quotation of the claimant.",
        ["attribution.same"] = "Words such as “according to her” mean the one who spoke before.",
        ["attribution.headline"] = "The headline names the claimant before a colon, behind a dash or in brackets.",
        ["attribution.breakdown"] = "The count goes on with one of the sentence before, whose claimant counted the whole.",
        ["attribution.carried"] = "A verb of saying whose subject is a pronoun, or left out: who spoke before it is the claimant.",
        ["attribution.gapped"] = "A clause without a verb goes on with the verb of the one before it, and names its own claimant.",
        ["attribution.count"] = "A verb that states a figure has the claimant for its subject.",
        ["attribution.none"] = "Nobody is named.",
        ["quote.cue-before"] = "A verb of saying stands before the words.",
        ["quote.cue-after"] = "A verb of saying stands behind the words.",
        ["quote.colon"] = "The speaker stands before a colon.",
        ["quote.cited"] = "A medium gives the words of another, who stands beside its verb or spoke last.",
        ["quote.medium"] = "An agency or an outlet says the words itself.",
        ["quote.subject"] = "The speaker is the subject of the sentence in which the words stand.",
        ["quote.beside"] = "The language has no pack: the person named nearest in the sentence is taken for the speaker.",
        ["quote.carried"] = "The sentence names nobody; the speaker is the one who spoke before.",
        ["quote.report"] = "The words stand in the report of what the speaker said.",
        ["quote.reported"] = "A verb of saying brings the words as a report.",
        ["quote.mood"] = "The mood of the verb says that the words are reported.",
        ["quote.hearsay"] = "The mood of the verb says that the words are hearsay.",
        ["quote.none"] = "Nobody is named.",
        ["date.weekday"] = "A weekday, the nearest one that the tense allows.",
        ["date.relative"] = "Counted from the day of publication.",
        ["date.absolute"] = "The calendar date that the words give, with the year of the text around it where they give none.",
        ["date.year"] = "A year.",
        ["event.dated"] = "The clause gives the day of the event.",
        ["event.reported"] = "The clause gives the day of the report alone.",
    };

    /// <summary>The sentence of a rule; the id itself where none is written.</summary>
    public static string Of(string rule) => Sentences.GetValueOrDefault(rule, rule);
}
