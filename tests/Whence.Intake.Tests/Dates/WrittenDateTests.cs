using NodaTime.Text;
using Whence.Intake.Dates;

namespace Whence.Intake.Tests.Dates;

/// <summary>Dates as pages write them for their readers, in many languages, scripts and calendars; what can be read in two ways is not read.</summary>
public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("15 August 2025", "2025-08-15")]
    [InlineData("Friday, August 15th, 2025 at 10:54 am", "2025-08-15")]
    [InlineData("Fri 15th of Aug, 2025", "2025-08-15")]
    [InlineData("Aug 15 10:54 2025", "2025-08-15")]
    [InlineData("publiziert am 15. September 2018", "2018-09-15")]
    [InlineData("1er août 2025 à 14 h 05", "2025-08-01")]
    [InlineData("PUBLIÉ LE 15 FÉVRIER 2025", "2025-02-15")]
    [InlineData("15 fevrier 2025", "2025-02-15")]
    [InlineData("sexta-feira, 22 de outubro de 2010 às 20:13", "2010-10-22")]
    [InlineData("02 Ago 2017", "2017-08-02")]
    [InlineData("15 d’agost del 2025", "2025-08-15")]
    [InlineData("Maret 30, 2015", "2015-03-30")]
    [InlineData("ngày 15 tháng 8 năm 2025", "2025-08-15")]
    [InlineData("15 Ağustos 2025 Cuma", "2025-08-15")]
    [InlineData("15 AĞUSTOS 2025", "2025-08-15")]
    [InlineData("2025. gada 15. augusts", "2025-08-15")]
    [InlineData("2025. gada 15. augustā", "2025-08-15")]
    [InlineData("15. augustil 2025", "2025-08-15")]
    [InlineData("2025 m. rugpjūčio 15 d.", "2025-08-15")]
    [InlineData("2025. augusztus 15., péntek", "2025-08-15")]
    [InlineData("2025(e)ko abuztuaren 15a", "2025-08-15")]
    [InlineData("15 серпня 2025 р., 14:05", "2025-08-15")]
    [InlineData("15 августа 2025 года", "2025-08-15")]
    [InlineData("2025 ж. 15 тамыз", "2025-08-15")]
    [InlineData("2025 оны 8-р сарын 15", "2025-08-15")]
    [InlineData("Dydd Mawrth, 15 Awst 2023", "2023-08-15")]
    [InlineData("15 Αυγούστου 2025", "2025-08-15")]
    [InlineData("15 ΑΥΓΟΥΣΤΟΥ 2025", "2025-08-15")]
    [InlineData("15 באוגוסט 2025", "2025-08-15")]
    [InlineData("الجمعة ١٥ أغسطس ٢٠٢٥", "2025-08-15")]
    [InlineData("15 آب/اغسطس 2025 م", "2025-08-15")]
    [InlineData("۲۴ مرداد ۱۴۰۴ - ۱۰:۵۴", "2025-08-15")]
    [InlineData("१५ अगस्त २०२५", "2025-08-15")]
    [InlineData("১৫ আগস্ট ২০২৫", "2025-08-15")]
    [InlineData("15 สิงหาคม 2568", "2025-08-15")]
    [InlineData("15 ส.ค. พ.ศ. 2568", "2025-08-15")]
    [InlineData("15/08/2568", "2025-08-15")]
    [InlineData("2025年8月15日 14:05", "2025-08-15")]
    [InlineData("２０２５年８月１５日", "2025-08-15")]
    [InlineData("令和7年8月15日", "2025-08-15")]
    [InlineData("中華民國114年8月15日", "2025-08-15")]
    [InlineData("입력 2025년 8월 15일", "2025-08-15")]
    [InlineData("2025. 8. 15. 오후 2:05", "2025-08-15")]
    [InlineData("15.08.2025", "2025-08-15")]
    [InlineData("21:17 18.11.2019", "2019-11-18")]
    [InlineData("5:45 AM PST 11/19/2019", "2019-11-19")]
    public void ADateIsReadInWhateverLanguageItStands(string text, string day) => Day(text).ShouldBe(day);

    [Theory]
    [InlineData("05/08/2025", "fr", "2025-08-05")]
    [InlineData("05/08/2025", "es-AR", "2025-08-05")]
    [InlineData("05/08/2025", "en-GB", "2025-08-05")]
    [InlineData("05.08.25", "de", "2025-08-05")]
    [InlineData("۱۴۰۴/۰۵/۲۴", "fa", "2025-08-15")]
    [InlineData("15 listopada 2025", "pl", "2025-11-15")]
    [InlineData("15 listopada 2025", "hr", "2025-10-15")]
    public void TheLanguageOfThePageDecidesWhereItCan(string text, string language, string day)
    {
        Day(text, language).ShouldBe(day);
        Day(text).ShouldBeNull();
    }

    [Theory]
    [InlineData("05/08/2025", "en")]
    [InlineData("05/08/2025", "en-US")]
    [InlineData("05/08/2025", "es-PR")]
    [InlineData("05/08/2025", "hu")]
    [InlineData("15 August", "en")]
    [InlineData("August 2025", "en")]
    [InlineData("31 February 2025", "en")]
    [InlineData("15 people died in May 2025", "en")]
    [InlineData("١٤٤٧/٠٢/٢١", "ar")]
    [InlineData("15/08/68", "th")]
    [InlineData("1.2.3.2025", "de")]
    [InlineData("20250815123", "de")]
    [InlineData("", null)]
    public void WhatIsOpenOrNoDateIsNotRead(string text, string? language) => Day(text, language).ShouldBeNull();

    private static string? Day(string text, string? language = null) => WrittenDate.Read(text, language) is { } day ? LocalDatePattern.Iso.Format(day) : null;
}
