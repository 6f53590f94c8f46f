namespace Whence.Store.Tests.Contract;

/// <summary>Articles are found by their words, in any script, whatever a person types.</summary>
public abstract class SearchContract : StoreContract
{
    [Theory]
    [InlineData("Die Straßen von Zürich blieben geschlossen.", "zurich")]
    [InlineData("Die Straßen von Zürich blieben geschlossen.", "ZÜRICH straßen")]
    [InlineData("Președintele a vorbit la București despre școli.", "bucuresti scoli")]
    [InlineData("Спасатели работали всю ночь в городе Заречный.", "СПАСАТЕЛИ заречный")]
    [InlineData("Οι διασώστες εργάστηκαν όλη τη νύχτα στην Αθήνα.", "αθηνα")]
    [InlineData("قالت الشرطة إن تسعة أشخاص قتلوا في بيروت.", "الشرطة بيروت")]
    [InlineData("قَالَتِ الشُّرْطَةُ إنّ تسعة أشخاص قتلوا.", "الشرطة")]
    [InlineData("המשטרה מסרה כי תשעה בני אדם נהרגו בחיפה.", "המשטרה")]
    [InlineData("पुलिस ने कहा कि दिल्ली में नौ लोग मारे गए।", "दिल्ली")]
    [InlineData("警方表示,星期一在北京发生的事故造成九人死亡。", "北京")]
    [InlineData("警方表示,星期一在北京发生的事故造成九人死亡。", "九人死亡")]
    [InlineData("警察によると、東京で九人が死亡した。トンネルで火災があった。", "東京 トンネル")]
    [InlineData("ตำรวจกล่าวว่ามีผู้เสียชีวิตเก้าคนในกรุงเทพมหานคร", "กรุงเทพ")]
    [InlineData("경찰은 서울에서 아홉 명이 숨졌다고 밝혔다.", "서울")]
    [InlineData("Ārkārtas dienesti strādāja visu nakti Rīgā.", "riga")]
    [InlineData("The mayor, O'Brien, said that 1,200 homes had lost power.", "o'brien")]
    public void AWordIsFoundInItsScript(string text, string typed)
    {
        using var store = Open(StoreAccess.Write);
        store.Add([Read(text), Read("A quiet day at the harbour, nothing happened.")]);
        var hit = store.Search(typed).ShouldHaveSingleItem();
        hit.Snippet.ShouldBe(text);
        hit.Matches.Count.ShouldBeGreaterThan(0, "the words found are marked");
    }

    [Theory]
    [InlineData("北京人", "the characters stand in another order")]
    [InlineData("harbour mayor", "not all of the words are there")]
    [InlineData("\"nothing day\"", "the words do not stand together")]
    [InlineData("harb", "a beginning without an asterisk")]
    public void WhatIsNotThereIsNotFound(string typed, string why)
    {
        using var store = Open(StoreAccess.Write);
        store.Add([Read("A quiet day at the harbour, nothing happened."), Read("警方表示,星期一在北京发生的事故造成九人死亡。")]);
        store.Search(typed).ShouldBeEmpty(why);
    }

    [Theory]
    [InlineData("\"don't stop")]
    [InlineData("AND")]
    [InlineData("NOT NEAR(a b) OR")]
    [InlineData("*")]
    [InlineData("")]
    [InlineData("title:harbour")]
    [InlineData("^harbour -day + {a} (b \"\"\"")]
    [InlineData("'; DROP TABLE article; --")]
    [InlineData("½ \u0000 \ud800 𝟜 🚢")]
    [InlineData("„harbour“ «day»")]
    public void AnythingMayBeTyped(string typed)
    {
        using var store = Open(StoreAccess.Write);
        store.Add([Read("A quiet day at the harbour, nothing happened.")]);
        Should.NotThrow(() => store.Search(typed));
    }

    [Theory]
    [InlineData("harb*")]
    [InlineData("\"quiet day\" harbour")]
    [InlineData("QUIET  Harbour")]
    public void PhrasesAndBeginningsAreFound(string typed)
    {
        using var store = Open(StoreAccess.Write);
        store.Add([Read("A quiet day at the harbour, nothing happened.")]);
        store.Search(typed).Count.ShouldBe(1);
    }

    [Fact]
    public void TheBestStandsFirstAndOfEqualsTheLatest()
    {
        using var store = Open(StoreAccess.Write);
        store.Add([
            Read("Bridge closed for repairs\n\nThe old bridge is closed until autumn, the bridge office said.", "2027-03-08"),
            Read("A ferry runs on Sundays again, as far as the old bridge.", "2027-03-09"),
            Read("A ferry runs on Sundays again, as far as the old bridge.", "2027-03-10"),
            Read("A long day at the harbour.", "2027-03-11"),
        ]);
        store.Search("bridge").Select(h => Days.Write(h.Article.Published)).ShouldBe(["2027-03-08", "2027-03-10", "2027-03-09"]);
        store.Search("bridge", limit: 2).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("de", null, null, 2)]
    [InlineData("en", null, null, 3)]
    [InlineData(null, "2027-03-10", null, 2)]
    [InlineData(null, null, "2027-03-09", 2)]
    [InlineData("en", "2027-03-09", "2027-03-09", 1)]
    [InlineData("fr", null, null, 0)]
    public void LanguageAndDaysNarrowWhatIsLookedAt(string? language, string? since, string? until, int hits)
    {
        using var store = Open(StoreAccess.Write);
        store.Add([
            Read("The bridge over the Marn is closed until autumn, the bridge office said.", "2027-03-08"),
            Read("The bridge over the Marn is closed until winter, the bridge office said.", "2027-03-09"),
            Read("The bridge over the Marn was opened again, the bridge office said.", "2027-03-10"),
            Read("Die Brücke über die Marn ist bis zum Herbst gesperrt, teilte das Bauamt mit.", "2027-03-11"),
            Read("Die Brücke über die Marn bleibt bis zum Herbst gesperrt, sagte der Bürgermeister.", day: null),
        ]);
        SearchFilter filter = new(language, Days.Read(since), Days.Read(until));
        store.Search("marn", limit: 4, filter: filter).Count.ShouldBe(hits);
        store.Search("marn", place: null, limit: 1, filter).Items.Count.ShouldBe(Math.Min(1, hits));
        if (language is not null) store.Search("marn", filter: filter).ShouldAllBe(h => h.Article.Language == language);
    }

    [Fact]
    public void ASnippetShowsTheWordsWhereTheyStandTogether()
    {
        using var store = Open(StoreAccess.Write);
        var filler = string.Concat(Enumerable.Repeat("Nothing of note was said on the matter for a long while. ", 30));
        store.Add([Read($"The mayor spoke. {filler}The mayor thanked the lifeboat crew. {filler}")]);
        var hit = store.Search("mayor lifeboat", length: 120).ShouldHaveSingleItem();
        hit.Snippet.Length.ShouldBeLessThan(130);
        hit.Matches.Select(m => m.Of(hit.Snippet)).ShouldBe(["mayor", "lifeboat"]);
    }
}
