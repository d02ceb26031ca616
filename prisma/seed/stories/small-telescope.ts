import { a, h2, i, p, quote } from "../document.ts";
import type { StorySample } from "../sample.ts";

export const smallTelescope: StorySample = {
  section: "science",
  tags: ["sky", "night"],
  scene: "telescope",
  hoursAgo: 5,
  articles: {
    en: {
      headline: "On Mount Kestel, a small telescope waits for stars to blink",
      standfirst:
        "The mirror is no wider than a dinner table. But it looks at the same 90,000 stars all night, every night, and that is what the large ones cannot do.",
      dateline: "Mount Kestel",
      authors: ["shilan-awder", "tobias-renn"],
      alt: "A white observatory dome under a starry sky, its slit open and the telescope raised.",
      caption: "The dome on Mount Kestel, 2,310 metres above the sea, opens an hour after sunset.",
      credit: "Dateline",
      body: [
        p(
          "At 2.41 on the fourth night of October, a star that had never done anything dimmed by a fifth, stayed dim for seven hours, and came back. Nobody was awake. A computer in a cupboard on Mount Kestel wrote a line into a file, and in the morning Rezan Miran read it over breakfast.",
        ),
        p(
          "“My first thought was a moth,” the astronomer said. It had happened before. But the moth would have had to sit on the same star in two cameras. Six observatories have looked since. The likeliest answer is a planet with rings, wider than any that has been seen, passing in front of its sun.",
        ),
        h2("The use of looking long"),
        p(
          "Large telescopes look deep and briefly; their nights are shared out by the quarter of an hour. The one on Mount Kestel, built from a cinema’s old projector stand and a mirror ground in a school workshop, has looked at one patch of sky since 2021. It has seen nine things happen that nobody had predicted.",
        ),
        quote("We are not cleverer than the others. We simply did not look away."),
        p(
          "If the rings are real, the star will dim again on the second of June, at about four in the morning. The whole list of measurements ",
          a("is open to everyone", "https://kestel.example/data"),
          ". It is called, because Miran’s daughter was asked, ",
          i("the blinking book"),
          ".",
        ),
      ],
    },
    ar: {
      headline: "على جبل كستل تلسكوب صغير ينتظر أن تطرف النجوم",
      standfirst:
        "مرآته لا تزيد عرضاً على مائدة طعام، لكنه يراقب تسعين ألف نجم بعينها كل ليلة، وهذا ما لا تستطيعه التلسكوبات الكبيرة.",
      dateline: "جبل كستل",
      authors: ["shilan-awder"],
      alt: "قبة مرصد بيضاء تحت سماء مليئة بالنجوم، وقد انفتح شقّها وارتفع التلسكوب.",
      caption: "تُفتح القبة على جبل كستل، على ارتفاع 2310 أمتار، بعد ساعة من الغروب.",
      credit: "ديتلاين",
      body: [
        p(
          "في الثانية و41 دقيقة من رابع ليالي تشرين الأول/أكتوبر، خفت بمقدار الخُمس نجمٌ لم يُعرف عنه شيء من قبل، وظل خافتاً سبع ساعات ثم عاد كما كان. لم يكن أحد مستيقظاً. كتب حاسوب في خزانة على جبل كستل سطراً في ملف، وقرأه ريزان ميران صباحاً مع الفطور.",
        ),
        p(
          "يقول الفلكي: «أول ما خطر لي أنها فراشة ليل». فقد حدث ذلك من قبل. لكن كان على الفراشة أن تحطّ على النجم نفسه في كاميرتين معاً. ومنذ ذلك الحين رصدته ستة مراصد، والتفسير الأرجح كوكب له حلقات أوسع من كل ما عُرف، مرّ أمام شمسه.",
        ),
        h2("فائدة النظر الطويل"),
        p(
          "التلسكوبات الكبيرة تنظر بعيداً ولوقت قصير، ولياليها موزعة بربع الساعة. أما تلسكوب كستل، المصنوع من حامل آلة عرض في سينما قديمة ومن مرآة صُقلت في ورشة مدرسية، فيراقب رقعة واحدة من السماء منذ 2021، وقد رأى تسعة أحداث لم يتوقعها أحد.",
        ),
        quote("لسنا أذكى من غيرنا. كل ما في الأمر أننا لم نُشِح بنظرنا."),
        p(
          "إن كانت الحلقات حقيقية فسيخفت النجم ثانية في الثاني من حزيران/يونيو قرابة الرابعة فجراً. وقائمة القياسات كلها ",
          a("متاحة للجميع", "https://kestel.example/data"),
          "، واسمها كما اختارته ابنة ميران: «كتاب الطَّرْف».",
        ),
      ],
    },
    ckb: {
      headline: "لەسەر چیای کێستەل، تەلەسکۆپێکی بچووک چاوەڕێی چاوترووکاندنی ئەستێرەکانە",
      standfirst:
        "ئاوێنەکەی لە مێزێکی نانخواردن پانتر نییە. بەڵام هەموو شەوێک سەیری هەمان نەوەد هەزار ئەستێرە دەکات، و ئەمەیە کە تەلەسکۆپە گەورەکان ناتوانن بیکەن.",
      dateline: "چیای کێستەل",
      authors: ["shilan-awder"],
      alt: "گومەزێکی سپیی ڕوانگەیەک لەژێر ئاسمانی پڕ ئەستێرەدا، دەرگاکەی کراوەیە و تەلەسکۆپەکە بەرز کراوەتەوە.",
      caption: "گومەزەکەی چیای کێستەل، ٢٣١٠ مەتر لە ئاستی دەریاوە، کاتژمێرێک دوای خۆرئاوابوون دەکرێتەوە.",
      credit: "دەیتلاین",
      body: [
        p(
          "کاتژمێر ٢:٤١ی چوارەم شەوی تشرینی یەکەم، ئەستێرەیەک کە هەرگیز هیچی لێ نەبینرابوو، ڕووناکییەکەی پێنجیەکێک کەم بوویەوە، حەوت کاتژمێر بە کزی مایەوە و پاشان گەڕایەوە دۆخی خۆی. کەس بەخەبەر نەبوو. کۆمپیوتەرێک لەناو دۆڵابێک لەسەر چیای کێستەل دێڕێکی لە فایلێکدا نووسی، و بەیانی ڕێزان میران لەگەڵ نانی بەیانی خوێندییەوە.",
        ),
        p(
          "گەردوونناسەکە گوتی: «یەکەم شت کە بە بیرمدا هات پەپوولەیەکی شەو بوو.» پێشتریش شتی وا ڕووی دابوو. بەڵام پەپوولەکە دەبوو لە دوو کامێرادا لەسەر هەمان ئەستێرە بنیشێتەوە. لەو کاتەوە شەش ڕوانگە سەیریان کردووە. لێکدانەوەی نزیک لە ڕاستی ئەوەیە هەسارەیەک بێت، بە ئەڵقەگەلێکی پانتر لە هەموو ئەوانەی تا ئێستا بینراون، کە بەبەردەم خۆرەکەیدا تێپەڕیوە.",
        ),
        h2("سوودی درێژ ڕوانین"),
        p(
          "تەلەسکۆپە گەورەکان قووڵ و بۆ ماوەیەکی کورت دەڕوانن؛ شەوەکانیان چارەکە کاتژمێر بە چارەکە کاتژمێر دابەش دەکرێت. ئەوەی چیای کێستەل، کە لە پایەی پرۆجێکتەری سینەمایەکی کۆن و ئاوێنەیەکی ساوراوی کارگەی قوتابخانەیەک دروست کراوە، لە ساڵی ٢٠٢١ەوە سەیری یەک پارچەی ئاسمان دەکات. نۆ ڕووداوی بینیوە کە کەس پێشبینیی نەکردبوون.",
        ),
        quote("ئێمە لە کەسانی تر زیرەکتر نین. تەنیا چاومان وەرنەگێڕا."),
        p(
          "ئەگەر ئەڵقەکان ڕاست بن، ئەستێرەکە لە دووی حوزەیران، نزیکەی کاتژمێر چواری بەیانی، دیسان کز دەبێتەوە. هەموو پێوانەکان ",
          a("بۆ هەمووان کراوەن", "https://kestel.example/data"),
          ". ناوەکەی کچەکەی میران هەڵیبژاردووە: «کتێبی چاوترووکان».",
        ),
      ],
    },
  },
  thread: [
    {
      name: "Fennimore",
      language: "en",
      text: "Setting an alarm for the second of June. Where on the mountain may one stand?",
    },
    { name: "هيفاء", language: "ar", text: "«لم نُشِح بنظرنا». جملة تصلح لأشياء كثيرة غير النجوم." },
  ],
};
