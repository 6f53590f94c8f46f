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
    public void OfALanguageThatNobodyListedQuotationsAndFiguresOfDatesAreRead()
    {
        var analysis = Reader.Read("Qapla' batlh je. “Heghlu'meH QaQ jajvam nuqneH”, tlhIngan maH Bortas Jablu, bIr jablu'DI' reH QaQqu' nay'. 12 August 2025, 2025-08-12.");
        (analysis.Language, analysis.Claims.Count).ShouldBe((null, 0));
        analysis.Dates.Select(d => d.Value.ToEdtf()).ShouldBe(["2025-08-12"]);
        analysis.Quotes.ShouldHaveSingleItem().Span.Length.ShouldBe("Heghlu'meH QaQ jajvam nuqneH".Length);
    }

    [Theory]
    [InlineData("Onnettomuudessa kuoli kolme ihmistä maanantaina 11. elokuuta, ja neljä vietiin sairaalaan. ”Tilanne on vakava”, sanoo pelastusjohtaja Onni Harjula STT:lle. Syytä tutkitaan vielä.", "2025-08-11", "Onni Harjula", "stt")]
    [InlineData("Õnnetuses hukkus kolm inimest esmaspäeval, 11. augustil, ja neli viidi haiglasse. \"Olukord on väga tõsine,\" ütles päästeameti juht Rein Kuusik BNS-ile. Põhjust alles uuritakse.", "2025-08-11", "Rein Kuusik", "bns")]
    [InlineData("V nesreči so v ponedeljek, 11. avgusta, umrli trije ljudje, štirje so v bolnišnici. »Razmere so zelo resne,« je za STA povedal tiskovni predstavnik policije Jure Zaplotnik.", "2025-08-11", "Jure Zaplotnik", "sta")]
    [InlineData("Tiga orang tewas pada Senin, 11 Agustus 2025, dan empat lainnya dirawat di rumah sakit. \"Situasinya sangat serius,\" kata juru bicara kepolisian Bagus Winarno kepada Antara.", "2025-08-11", "Bagus Winarno", "antara")]
    [InlineData("Ba người thiệt mạng hôm thứ Hai, ngày 11 tháng 8 năm 2025, và bốn người đang ở bệnh viện. \"Tình hình rất nghiêm trọng\", ông Trần Văn Lộc nói với Reuters về vụ việc này.", "2025-08-11", "Trần Văn Lộc", "reuters")]
    public void SoWhereCldrKnowsTheLanguage(string text, string day, string speaker, string relay)
    {
        var analysis = Reader.Read(text);
        analysis.Dates.Select(d => d.Value.ToEdtf()).ShouldBe([day]);
        analysis.Quotes.ShouldHaveSingleItem().Speaker!.Label.ShouldBe(speaker);
        analysis.Relays.Select(r => r.Key).ShouldBe([relay]);
    }

    [Theory]
    [InlineData("أعلنت الشرطة مقتل ثلاثة أشخاص يوم الاثنين 11 أغسطس 2025، وقال الناطق باسمها لوكالة الأناضول: \"الوضع خطير للغاية في المدينة\".", "2025-08-11", "anadolu")]
    [InlineData("לפי סוכנות רויטרס נהרגו שלושה בני אדם ביום שני, 11 באוגוסט 2025. \"זה אסון לכל העיר שלנו\", אמר ראש העיר.", "2025-08-11", "reuters")]
    [InlineData("रॉयटर्स के मुताबिक़ सोमवार, 11 अगस्त 2025 को हादसे में तीन लोग मारे गए। \"यह बहुत दुखद है और हम जांच करेंगे,\" मंत्री ने कहा।", "2025-08-11", "reuters")]
    [InlineData("共同通信によると、事故は2025年8月11日に起き、3日間続いた。首相は「断じて容認できない」と述べた。", "2025-08-11", "kyodo")]
    [InlineData("据新华社报道，事故发生在2025年8月11日星期一，造成三人死亡。发言人表示：“救援工作正在进行。”", "2025-08-11", "xinhua")]
    [InlineData("로이터 통신은 2025년 8월 11일 사고로 3명이 숨졌다고 보도했다. 그는 “상황이 매우 심각하다고 본다”고 말했다.", "2025-08-11", "reuters")]
    [InlineData("2025 წლის 11 აგვისტოს ავარიაში სამი ადამიანი დაიღუპა, იუწყება როიტერსი. „სიტუაცია ძალიან მძიმეა“, - განაცხადა პოლიციამ.", "2025-08-11", "reuters")]
    public void WhereNoLanguageOfTheScriptIsListedTheLettersTellIt(string text, string day, string relay)
    {
        var analysis = Reader.Read(text);
        analysis.Dates.Select(d => d.Value.ToEdtf()).ShouldBe([day]);
        analysis.Quotes.Count.ShouldBe(1);
        analysis.Relays.Select(r => r.Key).ShouldBe([relay]);
    }

    [Fact]
    public void ADashOpensWordsThatANameClosesSoon()
    {
        var analysis = Reader.Read("Tre mennesker omkom da en buss kjørte av veien mandag, opplyser politiet.\n\n– Vi har store ressurser på stedet, sier innsatsleder Kari Sandbakk til NTB.\n\n– Det er glatt på veien i kveld, og folk bør holde seg hjemme.");
        var quote = analysis.Quotes.ShouldHaveSingleItem();
        quote.Speaker!.Label.ShouldBe("Kari Sandbakk");
        quote.Span.Length.ShouldBe("Vi har store ressurser på stedet".Length);
    }
}
