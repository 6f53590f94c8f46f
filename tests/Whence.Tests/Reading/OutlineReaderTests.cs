using Whence.Languages;
using Whence.Names;
using Whence.Tests.Support;

namespace Whence.Tests.Reading;

/// <summary>What is read of texts in languages that have no pack.</summary>
public sealed class OutlineReaderTests
{
    private const string Czech = "Tři lidé zahynuli a čtrnáct jich bylo zraněno v sobotu, když autobus sjel z mokré silnice u vesnice, uvedla agentura Reuters. "
        + "Cestující byli převezeni do nemocnice a dva lidé jsou stále ve vážném stavu.\n\n„Viděla jsem jenom světla a potom už nic,“ řekla policistům Halina Borecká, která jela s dcerou. "
        + "Silnice byla uzavřena do 17. srpna 2025 a případ vyšetřuje státní zastupitelství.";

    [Fact]
    public void DatesAreReadInTheCasesThatNewsUses() =>
        Reader.Read(Czech).Dates.Select(d => d.Value.ToEdtf()).ShouldBe(["2025-08-09", "2025-08-17"]);

    [Fact]
    public void WordsInQuotationMarksGoToThePersonNamedBesideThem()
    {
        var quote = Reader.Read(Czech).Quotes.ShouldHaveSingleItem();
        (quote.Speaker!.Label, quote.Rule, quote.Span.Of("date 2025-08-15\n\n" + Czech)).ShouldBe(("Halina Borecká", "quote.beside", "Viděla jsem jenom světla a potom už nic,"));
    }

    [Fact]
    public void AgenciesAreRelaysAndFiguresAreNoClaims()
    {
        var analysis = Reader.Read(Czech);
        analysis.Relays.Select(r => r.Label).ShouldBe(["Reuters"]);
        analysis.Claims.ShouldBeEmpty();
    }

    [Fact]
    public void TheLanguageStaysUnknownAndTheMessageNamesIt()
    {
        var analysis = Reader.Read(Czech);
        analysis.Language.ShouldBeNull();
        analysis.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("Czech");
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
    [InlineData("Politiet har søndag aften anholdt tolv personer under uroligheder i byen, og tre betjente kom til skade, da folk kastede med sten. Det var tredje gang siden maj 2024.", "2025-08-10", "2024-05")]
    [InlineData("Tri osoby zahynuli a štrnásť ďalších sa zranilo v sobotu, keď autobus zišiel z mokrej cesty pri dedine. Podobná nehoda sa tam stala v máji 2024, uviedla polícia.", "2025-08-09", "2024-05")]
    [InlineData("Per gaisrą sandėlyje šeštadienį žuvo trys žmonės, o keturi buvo išvežti į ligoninę, pranešė ugniagesiai. Toks gaisras mieste jau buvo 2023 m. birželį, kai žuvo vienas žmogus.", "2025-08-09", "2023-06")]
    [InlineData("Οι τρεις εργάτες σκοτώθηκαν το βράδυ της Τρίτης όταν έγινε έκρηξη στο εργοστάσιο κοντά στην πόλη, σύμφωνα με την αστυνομία. Το ίδιο είχε συμβεί τον Σεπτέμβριο του 1992.", "2025-08-12", "1992-09")]
    [InlineData("Tre arbetare dog på tisdagskvällen när det smällde i en fabrik utanför staden, och två ligger kvar på sjukhus enligt polisen. Fabriken fick böta för sin säkerhet i juni 2023.", "2025-08-12", "2023-06")]
    [InlineData("Tři lidé zahynuli v sobotu, když autobus sjel z mokré silnice u vesnice, a dalších čtrnáct bylo zraněno, uvedla policie. Silnice má být opravena do 2027, ale peníze na to nejsou.", "2025-08-09", "2027")]
    public void DatesAreReadInFormsThatNobodyListed(string text, string first, string second) =>
        Reader.Read(text).Dates.Select(d => d.Value.ToEdtf()).ShouldBe([first, second]);

    [Fact]
    public void CountsAreNoYears() =>
        Reader.Read("Po výbuchu v továrně bylo z města evakuováno 1990 osob a v nemocnicích leží 2000 obyvatel, uvedla policie. Hasiči zatím nevědí, co se stalo, a vše vyšetřují.").Dates.ShouldBeEmpty();

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
        codes.Count.ShouldBeGreaterThan(15);
        foreach (var code in codes) packs.Of(new(code, false, "", "", [], [])).ShouldNotBeNull().Names.ShouldNotBeNull();
    }

    [Fact]
    public void OfALanguageThatNobodyListedNothingIsRead()
    {
        var analysis = Reader.Read("Qapla' batlh je. “Heghlu'meH QaQ jajvam nuqneH”, tlhIngan maH Bortas Jablu, bIr jablu'DI' reH QaQqu' nay'. 12 August 2025.");
        (analysis.Dates.Count, analysis.Quotes.Count, analysis.Names.Count).ShouldBe((0, 0, 0));
    }
}
