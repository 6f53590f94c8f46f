namespace Whence.Intake.Tests.Pages.Support;

/// <summary>An invented piece of news in one language, with what stands around it on a page: all written for this project.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Menu">Labels of the navigation.</param>
/// <param name="Teasers">Headlines of other pieces, each with its first sentence.</param>
/// <param name="Notice">The notice on cookies.</param>
/// <param name="Comment">What a reader wrote beneath.</param>
/// <param name="Caption">The caption of the picture.</param>
public sealed record InventedNews(string Language, string Title, string[] Paragraphs, string[] Menu, (string Title, string Text)[] Teasers, string Notice, string Comment, string Caption)
{
    public static InventedNews Of(string language) => All.First(n => n.Language == language);

    public static readonly InventedNews[] All =
    [
        new("en", "Bridge over the Varna closed after flood in Ostrel",
            ["The only bridge over the river Varna was closed on Tuesday night after water rose by more than two metres in six hours, the governor of the Ostrel region said.",
             "About 340 people were taken to schools on the northern bank, and three were treated for hypothermia, according to the fire service.",
             "“We have seen nothing like it since 1987,” said Mirta Halven, who runs the pharmacy beside the market.",
             "Engineers will look at the pillars when the water has fallen, which the weather service expects on Friday."],
            ["News", "Sport", "Culture", "Weather", "Contact"],
            [("Trams return to the old town", "After two years of works the line is open again."), ("Halmedu wins in Kesten", "The visitors scored twice in the last ten minutes."), ("New school for Lindau", "The council has voted for the plan.")],
            "We use cookies to improve this website. Read what we store and why in our notice on data.", "They promised a second bridge ten years ago, and where is it now?", "The bridge on Tuesday evening. Photo: T. Orlo"),
        new("ro", "Podul peste Varna, închis după inundațiile de la Ostrel",
            ["Singurul pod peste râul Varna a fost închis marți noapte, după ce apa a crescut cu peste doi metri în șase ore, a anunțat guvernatoarea regiunii Ostrel.",
             "Circa 340 de oameni au fost duși în școlile de pe malul nordic, iar trei au primit îngrijiri pentru hipotermie, potrivit pompierilor.",
             "„Nu am mai văzut așa ceva din 1987”, a spus Mirta Halven, care ține farmacia de lângă piață.",
             "Inginerii vor verifica pilonii după ce apa se va retrage, lucru pe care meteorologii îl așteaptă vineri."],
            ["Știri", "Sport", "Cultură", "Vremea", "Contact"],
            [("Tramvaiele revin în centrul vechi", "După doi ani de lucrări, linia este din nou deschisă."), ("Halmedu câștigă la Kesten", "Oaspeții au marcat de două ori în ultimele zece minute."), ("O școală nouă la Lindau", "Consiliul a votat planul.")],
            "Folosim module cookie pentru a îmbunătăți acest site. Citiți ce păstrăm și de ce.", "Ne-au promis al doilea pod acum zece ani, și unde este?", "Podul, marți seara. Foto: T. Orlo"),
        new("lv", "Pēc plūdiem Ostrelē slēgts tilts pār Varnu",
            ["Vienīgais tilts pār Varnas upi slēgts otrdienas naktī, kad ūdens sešās stundās pacēlās par vairāk nekā diviem metriem, paziņoja Ostreles apgabala gubernatore.",
             "Aptuveni 340 cilvēku nogādāti skolās ziemeļu krastā, un trīs ārstēti no hipotermijas, vēsta ugunsdzēsēji.",
             "“Kopš 1987. gada neko tādu neesam redzējuši,” teica Mirta Halvena, kurai pieder aptieka pie tirgus.",
             "Inženieri apskatīs balstus, kad ūdens būs krities, ko sinoptiķi sagaida piektdien."],
            ["Ziņas", "Sports", "Kultūra", "Laiks", "Kontakti"],
            [("Tramvaji atgriežas vecpilsētā", "Pēc diviem gadiem līnija atkal ir atvērta."), ("Halmedu uzvar Kestenē", "Viesi guva divus vārtus pēdējās desmit minūtēs."), ("Jauna skola Lindavā", "Dome nobalsojusi par plānu.")],
            "Mēs izmantojam sīkdatnes, lai uzlabotu šo vietni. Lasiet, ko glabājam un kāpēc.", "Otru tiltu mums solīja pirms desmit gadiem, un kur tas ir?", "Tilts otrdienas vakarā. Foto: T. Orlo"),
        new("ru", "Мост через Варну закрыт после наводнения в Остреле",
            ["Единственный мост через реку Варна закрыли в ночь на среду, когда вода за шесть часов поднялась более чем на два метра, сообщила губернатор Острельской области.",
             "Около 340 человек перевезли в школы на северном берегу, троим понадобилась помощь из-за переохлаждения, сообщили пожарные.",
             "«Такого мы не видели с 1987 года», — сказала Мирта Хальвен, владелица аптеки у рынка.",
             "Инженеры осмотрят опоры, когда вода спадёт, чего синоптики ждут в пятницу."],
            ["Новости", "Спорт", "Культура", "Погода", "Контакты"],
            [("Трамваи возвращаются в старый город", "После двух лет работ линия снова открыта."), ("Халмеду побеждает в Кестене", "Гости забили дважды за последние десять минут."), ("Новая школа в Линдау", "Совет проголосовал за план.")],
            "Мы используем файлы cookie, чтобы улучшить этот сайт. Прочтите, что мы храним и почему.", "Второй мост нам обещали десять лет назад, и где он?", "Мост во вторник вечером. Фото: Т. Орло"),
        new("ar", "إغلاق الجسر فوق نهر فارنا بعد الفيضان في أوستريل",
            ["أُغلق الجسر الوحيد فوق نهر فارنا ليلة الثلاثاء بعد أن ارتفع منسوب المياه أكثر من مترين خلال ست ساعات، بحسب ما قالت حاكمة منطقة أوستريل.",
             "ونُقل نحو 340 شخصا إلى مدارس على الضفة الشمالية، وعولج ثلاثة من انخفاض حرارة الجسم، وفقا لخدمة الإطفاء.",
             "وقالت ميرتا هالفن، صاحبة الصيدلية المجاورة للسوق: «لم نر شيئا مثل هذا منذ عام 1987».",
             "وسيفحص المهندسون الأعمدة بعد انحسار المياه، وهو ما تتوقعه الأرصاد يوم الجمعة."],
            ["أخبار", "رياضة", "ثقافة", "الطقس", "اتصل بنا"],
            [("الترام يعود إلى المدينة القديمة", "بعد عامين من الأشغال فُتح الخط من جديد."), ("هالميدو يفوز في كيستن", "سجل الضيوف هدفين في الدقائق العشر الأخيرة."), ("مدرسة جديدة في لينداو", "صوت المجلس لصالح الخطة.")],
            "نستخدم ملفات تعريف الارتباط لتحسين هذا الموقع. اقرأ ما نحفظه ولماذا.", "وعدونا بجسر ثان قبل عشر سنوات، فأين هو الآن؟", "الجسر مساء الثلاثاء. تصوير: ت. أورلو"),
        new("zh", "奥斯特雷尔洪水后瓦尔纳河大桥关闭",
            ["奥斯特雷尔地区行政长官表示，瓦尔纳河上唯一的桥梁周二夜间关闭，此前水位在六小时内上涨超过两米。",
             "消防部门称，约340人被转移到北岸的学校，三人因体温过低接受治疗。",
             "在市场旁经营药店的米尔塔·哈尔文说：“自1987年以来，我们从没见过这样的情形。”",
             "工程师将在水位下降后检查桥墩，气象部门预计要到周五。"],
            ["新闻", "体育", "文化", "天气", "联系"],
            [("电车重返老城", "经过两年施工，线路再次开通。"), ("哈尔梅杜客场获胜", "客队在最后十分钟内攻入两球。"), ("林道将建新学校", "议会投票通过了方案。")],
            "我们使用Cookie来改进本网站。请阅读我们保存什么以及为什么。", "十年前就答应给我们建第二座桥，现在在哪里呢？", "周二傍晚的大桥。摄影：奥尔洛"),
        new("ja", "オストレルの洪水でヴァルナ川の橋が閉鎖",
            ["オストレル州の知事によると、ヴァルナ川に架かる唯一の橋は、水位が六時間で二メートル以上上がったため、火曜日の夜に閉鎖された。",
             "消防によれば、およそ340人が北岸の学校に移され、三人が低体温症の手当てを受けた。",
             "市場の隣で薬局を営むミルタ・ハルヴェンさんは「1987年以来、こんなことは見たことがない」と話した。",
             "技術者たちは水が引いた後に橋脚を調べる予定で、気象台は金曜日になると見ている。"],
            ["ニュース", "スポーツ", "文化", "天気", "連絡先"],
            [("路面電車が旧市街に戻る", "二年の工事を経て、路線が再び開通した。"), ("ハルメドゥがケステンで勝利", "アウェーのチームは最後の十分間に二得点した。"), ("リンダウに新しい学校", "議会は計画に賛成した。")],
            "当サイトはクッキーを使用しています。保存する内容とその理由をお読みください。", "十年前に二本目の橋を約束したのに、どこにあるのですか。", "火曜日夕方の橋。撮影：オルロ"),
        new("ko", "오스트렐 홍수 뒤 바르나강 다리 폐쇄",
            ["오스트렐 지역 주지사는 여섯 시간 만에 물이 2미터 넘게 불어나 바르나강의 유일한 다리를 화요일 밤 폐쇄했다고 밝혔다.",
             "소방 당국에 따르면 약 340명이 북쪽 강변의 학교로 옮겨졌고, 세 명이 저체온증으로 치료를 받았다.",
             "시장 옆에서 약국을 하는 미르타 할벤 씨는 \"1987년 이후 이런 일은 본 적이 없다\"고 말했다.",
             "기술자들은 물이 빠진 뒤 교각을 살펴볼 예정이며, 기상청은 금요일쯤으로 예상한다."],
            ["뉴스", "스포츠", "문화", "날씨", "연락처"],
            [("구시가지에 전차가 돌아온다", "2년 공사 끝에 노선이 다시 열렸다."), ("할메두, 케스텐에서 승리", "원정팀이 마지막 10분 동안 두 골을 넣었다."), ("린다우에 새 학교", "의회가 계획에 찬성했다.")],
            "이 사이트는 쿠키를 사용합니다. 무엇을 왜 저장하는지 읽어 보세요.", "십 년 전에 두 번째 다리를 약속했는데 어디 있나요?", "화요일 저녁의 다리. 사진: 오를로"),
        new("de", "Brücke über die Varna nach Hochwasser in Ostrel gesperrt",
            ["Die einzige Brücke über die Varna ist in der Nacht zum Mittwoch gesperrt worden, nachdem das Wasser in sechs Stunden um mehr als zwei Meter gestiegen war, teilte die Gouverneurin der Region Ostrel mit.",
             "Rund 340 Menschen wurden in Schulen am Nordufer gebracht, drei wegen Unterkühlung behandelt, wie die Feuerwehr mitteilte.",
             "„So etwas haben wir seit 1987 nicht gesehen“, sagte Mirta Halven, die die Apotheke am Markt führt.",
             "Ingenieure wollen die Pfeiler prüfen, sobald das Wasser gefallen ist, womit der Wetterdienst am Freitag rechnet."],
            ["Nachrichten", "Sport", "Kultur", "Wetter", "Kontakt"],
            [("Straßenbahnen kehren in die Altstadt zurück", "Nach zwei Jahren ist die Strecke wieder offen."), ("Halmedu gewinnt in Kesten", "Die Gäste trafen zweimal in den letzten zehn Minuten."), ("Neue Schule für Lindau", "Der Rat hat für den Plan gestimmt.")],
            "Wir verwenden Cookies, um diese Seite zu verbessern. Lesen Sie, was wir speichern und warum.", "Eine zweite Brücke wurde uns vor zehn Jahren versprochen, und wo ist sie?", "Die Brücke am Dienstagabend. Foto: T. Orlo"),
    ];
}
