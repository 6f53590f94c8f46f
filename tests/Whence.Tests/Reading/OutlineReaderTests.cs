using Whence.Languages;
using Whence.Names;
using Whence.Tests.Support;

namespace Whence.Tests.Reading;

/// <summary>What is read of texts in languages that have no pack.</summary>
public sealed class OutlineReaderTests
{
    private const string Polish = "Trzy osoby zginęły, a czternaście zostało rannych w sobotę, kiedy autobus wypadł z mokrej drogi koło wsi, podała agencja Reuters. "
        + "Pasażerów przewieziono do szpitala, a dwie osoby są nadal w ciężkim stanie.\n\n„Widziałam tylko światła, a potem już nic” – powiedziała policjantom Halina Borecka, która jechała z córką. "
        + "Droga została zamknięta do 17 sierpnia 2025 r., a sprawę bada prokuratura.";

    [Fact]
    public void DatesAreReadInTheCasesThatNewsUses() =>
        Reader.Read(Polish).Dates.Select(d => d.Value.ToEdtf()).ShouldBe(["2025-08-09", "2025-08-17"]);

    [Fact]
    public void WordsInQuotationMarksGoToThePersonNamedBesideThem()
    {
        var quote = Reader.Read(Polish).Quotes.ShouldHaveSingleItem();
        (quote.Speaker!.Label, quote.Rule, quote.Span.Of("date 2025-08-15\n\n" + Polish)).ShouldBe(("Halina Borecka", "quote.beside", "Widziałam tylko światła, a potem już nic"));
    }

    [Fact]
    public void AgenciesAreRelaysAndFiguresAreNoClaims()
    {
        var analysis = Reader.Read(Polish);
        analysis.Relays.Select(r => r.Label).ShouldBe(["Reuters"]);
        analysis.Claims.ShouldBeEmpty();
    }

    [Fact]
    public void TheLanguageStaysUnknownAndTheMessageNamesIt()
    {
        var analysis = Reader.Read(Polish);
        analysis.Language.ShouldBeNull();
        analysis.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("Polish");
    }

    [Theory]
    [InlineData("Οι τρεις εργάτες σκοτώθηκαν την Τετάρτη όταν έγινε έκρηξη στο εργοστάσιο κοντά στην πόλη, σύμφωνα με την αστυνομία. «Δεν ξέραμε ότι υπήρχε αέριο μέσα», είπε ο Νίκος Παπαδάκης.", "2025-08-13", "Nikos Papadakis")]
    [InlineData("В сряда трима работници загинаха при взрив във фабрика близо до града, съобщи полицията, а двама са в болница. „Никой не знаеше, че вътре има газ“, каза Николай Петков пред журналисти.", "2025-08-13", "Nikolay Petkov")]
    [InlineData("På onsdagen dog tre arbetare när det smällde i en fabrik utanför staden, och två ligger kvar på sjukhus enligt polisen. ”Ingen visste att det fanns gas där inne”, säger Karin Lindvall som arbetar på skiftet.", "2025-08-13", "Karin Lindvall")]
    public void SoInOtherAlphabetsAndFamilies(string text, string day, string speaker)
    {
        var analysis = Reader.Read(text);
        analysis.Dates.Select(d => d.Value.ToEdtf()).ShouldBe([day]);
        analysis.Quotes.ShouldHaveSingleItem().Speaker!.Label.ShouldBe(speaker);
    }

    [Theory]
    [InlineData("De politie heeft zondagavond twaalf mensen aangehouden bij rellen in de stad, en drie agenten raakten gewond toen de menigte met stenen gooide. Het was de derde keer sinds mei 2024.", "2025-08-10", "2024-05")]
    [InlineData("Trzy osoby zginęły, a czternaście zostało rannych w sobotę, kiedy autobus wypadł z mokrej drogi koło wsi. Podobny wypadek był tam w maju 2024 r., powiedziała policja.", "2025-08-09", "2024-05")]
    [InlineData("Per gaisrą sandėlyje šeštadienį žuvo trys žmonės, o keturi buvo išvežti į ligoninę, pranešė ugniagesiai. Toks gaisras mieste jau buvo 2023 m. birželį, kai žuvo vienas žmogus.", "2025-08-09", "2023-06")]
    [InlineData("Οι τρεις εργάτες σκοτώθηκαν το βράδυ της Τρίτης όταν έγινε έκρηξη στο εργοστάσιο κοντά στην πόλη, σύμφωνα με την αστυνομία. Το ίδιο είχε συμβεί τον Σεπτέμβριο του 1992.", "2025-08-12", "1992-09")]
    [InlineData("Tre arbetare dog på tisdagskvällen när det smällde i en fabrik utanför staden, och två ligger kvar på sjukhus enligt polisen. Fabriken fick böta för sin säkerhet i juni 2023.", "2025-08-12", "2023-06")]
    [InlineData("Tři lidé zahynuli v sobotu, když autobus sjel z mokré silnice u vesnice, a dalších čtrnáct bylo zraněno, uvedla policie. Silnice má být opravena do 2027, ale peníze na to nejsou.", "2025-08-09", "2027")]
    public void DatesAreReadInFormsThatNobodyListed(string text, string first, string second) =>
        Reader.Read(text).Dates.Select(d => d.Value.ToEdtf()).ShouldBe([first, second]);

    [Fact]
    public void CountsAreNoYears() =>
        Reader.Read("Po wybuchu w fabryce ewakuowano z miasta 1990 osób, a w szpitalach leży 2000 mieszkańców, powiedziała policja. Straż pożarna nie wie jeszcze, co się stało, i bada sprawę.").Dates.ShouldBeEmpty();

    [Theory]
    [InlineData("Při srážce vlaků zahynuli v sobotu tři lidé, když rychlík projel návěst u vesnice, a dalších čtrnáct bylo zraněno, řekl v České televizi mluvčí policie. Příčina se vyšetřuje.", "czech-television")]
    [InlineData("При взрив във фабрика близо до града загинаха трима работници, а двама са в болница, съобщи за БТА директорът на полицията, който не пожела да каже повече за причината.", "bta")]
    public void OutletsAreKnownAsTheyAreCalledAtHome(string text, string outlet) => Reader.Read(text).Relays.ShouldHaveSingleItem().Key.ShouldBe(outlet);

    [Fact]
    public void EveryLanguageThatCldrKnowsGivesAWholeBarePack()
    {
        var folder = LanguageSet.DefaultFolder;
        var names = NameBook.Read(Path.Combine(folder, "names"), new());
        var packs = new BarePacks(folder, Reader.Languages.Vocabulary, () => names);
        var codes = Directory.GetFiles(Path.Combine(folder, "cldr"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Except(Reader.Languages.Codes).ToList();
        codes.Count.ShouldBeGreaterThan(20);
        foreach (var code in codes) packs.Of(new(code, false, "", "", [], [])).ShouldNotBeNull().Names.ShouldNotBeNull();
    }

    [Fact]
    public void OfALanguageThatNobodyListedNothingIsRead()
    {
        var analysis = Reader.Read("Qapla' batlh je. “Heghlu'meH QaQ jajvam nuqneH”, tlhIngan maH Bortas Jablu, bIr jablu'DI' reH QaQqu' nay'. 12 August 2025.");
        (analysis.Dates.Count, analysis.Quotes.Count, analysis.Names.Count).ShouldBe((0, 0, 0));
    }
}
