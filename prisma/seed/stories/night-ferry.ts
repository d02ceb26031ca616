import { a, h2, p, quote, sketch, ul } from "../document.ts";
import type { StorySample } from "../sample.ts";
import { ferryThread } from "../threads/ferry.ts";

export const nightFerry: StorySample = {
  section: "city",
  kind: "REPORTAGE",
  series: { slug: "after-dark", part: 2 },
  tags: ["harbour", "transport", "night"],
  scene: "harbour",
  sketch: "pier",
  hoursAgo: 46,
  thread: ferryThread,
  articles: {
    en: {
      headline: "After eleven years, the night ferry crosses the bay again",
      standfirst:
        "The last boat from Old Quay now leaves at a quarter past one. For the people who bake, clean and nurse on the far shore, it gives back two hours of sleep.",
      dateline: "Narvela",
      authors: ["mara-lindqvist", "samir-haddawi"],
      alt: "Two sailing boats on dark water at dusk, with the lit windows of the old town behind them.",
      caption: "Old Quay at dusk on Friday, an hour before the first night crossing.",
      credit: "Dateline",
      keyPoints: [
        "The last boat now leaves Old Quay at a quarter past one.",
        "About 2,100 people work on the other shore at night.",
        "The service costs 410,000 crowns a year and is counted again in May.",
      ],
      corrections: [
        {
          kind: "UPDATE",
          hoursAgo: 12,
          note: "The times of the night boats from Dorvan were added after the harbour office had confirmed them.",
        },
      ],
      body: [
        p(
          "At a quarter past one on Saturday morning the ",
          { type: "text", text: "Halcyon", marks: [{ type: "italic" }] },
          " sounded her horn twice, let go of Old Quay and carried 63 people across the bay to Dorvan. It was the first night crossing since the service was stopped eleven years ago.",
        ),
        p(
          "Nobody made a speech. A woman in a nurse’s coat slept through the whole of it, her shoes beside her on the bench. Two bakers shared a flask of tea. On the upper deck, a retired pilot named Idris Calloway counted the buoys aloud, as he had done every night for thirty years.",
        ),
        quote("You can’t call a place one city if half of it has to be home by eleven."),
        p(
          "The council voted for the service in spring, by 19 votes to 14, after a count showed that about 2,100 people work on the other shore between midnight and six. Most of them had been driving the long way round, or waiting on the quay for the first boat at half past five.",
        ),
        h2("What it costs"),
        p(
          "The night boat costs the city 410,000 crowns a year, a third of it paid from mooring fees. A ticket is the same as by day: four crowns, and nothing for anyone under sixteen. The councillors who voted against asked for a count after six months. There will be one in May, and ",
          a("the figures will be published", "https://narvela.example/ferry/figures"),
          " as they come in.",
        ),
        sketch(
          "A wooden pier running out into calm water, with one sailing boat to the right.",
          "The new pier at Dorvan was finished in September, three weeks early.",
          "Dateline",
        ),
        h2("How it runs"),
        ul(
          "From Old Quay: 23.15, 00.15 and 01.15, every night.",
          "From Dorvan: 23.45, 00.45 and 02.00, every night.",
          "In fog the boat waits; a lamp on the harbour office shows green when it sails.",
        ),
        p(
          "Whether it lasts depends on the winter. The old service was ended after a season of storms in which one night boat in five did not sail. The ",
          { type: "text", text: "Halcyon", marks: [{ type: "italic" }] },
          " is heavier, and her captain, Runa Eskelin, has crossed the bay some nine thousand times. “The bay has not changed,” she said, tying up at Dorvan at seven minutes to two. “We had only stopped looking at it in the dark.”",
        ),
      ],
    },
    ar: {
      headline: "بعد أحد عشر عاماً، عبّارة الليل تقطع الخليج من جديد",
      standfirst:
        "آخر مركب يغادر الرصيف القديم صار ينطلق في الواحدة والربع بعد منتصف الليل، ليعيد ساعتين من النوم إلى من يخبزون وينظفون ويسهرون على المرضى في الضفة الأخرى.",
      dateline: "نارفيلا",
      authors: ["samir-haddawi", "mara-lindqvist"],
      alt: "مركبان شراعيان على مياه داكنة عند الغسق، وخلفهما نوافذ المدينة القديمة المضاءة.",
      caption: "الرصيف القديم مساء الجمعة، قبل ساعة من أول رحلة ليلية.",
      credit: "ديتلاين",
      keyPoints: [
        "آخر مركب يغادر الرصيف القديم في الواحدة والربع.",
        "نحو 2100 شخص يعملون ليلًا في الضفة الأخرى.",
        "تكلّف الخدمة 410 آلاف كرون في السنة، ويعاد العدّ في أيار.",
      ],
      corrections: [
        { kind: "UPDATE", hoursAgo: 12, note: "أضيفت مواعيد مراكب الليل من دورفان بعد أن أكدها مكتب الميناء." },
      ],
      body: [
        p(
          "في الواحدة والربع من فجر السبت أطلقت العبّارة «هالسيون» صافرتها مرتين، وفكّت حبالها عن الرصيف القديم، وحملت 63 راكباً عبر الخليج إلى دورفان. كانت تلك أول رحلة ليلية منذ توقفت الخدمة قبل أحد عشر عاماً.",
        ),
        p(
          "لم يُلقِ أحد خطاباً. نامت امرأة ترتدي معطف التمريض طوال الطريق وحذاؤها إلى جانبها على المقعد، وتقاسم خبّازان إبريقاً من الشاي. وعلى السطح العلوي كان المرشد البحري المتقاعد إدريس كالواي يعدّ عوّامات الممر بصوت مسموع، كما فعل كل ليلة طوال ثلاثين عاماً.",
        ),
        quote("لا يمكنك أن تسمّي المكان مدينة واحدة إذا كان على نصف أهله أن يعودوا إلى بيوتهم قبل الحادية عشرة."),
        p(
          "أقرّ المجلس البلدي الخدمة في الربيع بأغلبية 19 صوتاً مقابل 14، بعد إحصاء أظهر أن نحو 2100 شخص يعملون في الضفة الأخرى بين منتصف الليل والسادسة صباحاً. وكان معظمهم يقود سيارته حول الخليج، أو ينتظر على الرصيف أول مركب في الخامسة والنصف.",
        ),
        h2("كم تكلّف؟"),
        p(
          "تكلّف رحلات الليل المدينة 410 آلاف كراون في السنة، يأتي ثلثها من رسوم الرسوّ. أما التذكرة فبسعرها في النهار: أربعة كراونات، ومجاناً لمن هم دون السادسة عشرة. وقد طلب المعترضون إحصاءً بعد ستة أشهر، وسيُجرى في أيار/مايو، على أن ",
          a("تُنشر الأرقام", "https://narvela.example/ferry/figures"),
          " أولاً بأول.",
        ),
        sketch(
          "رصيف خشبي يمتد في ماء هادئ، وإلى اليمين مركب شراعي.",
          "اكتمل رصيف دورفان الجديد في أيلول/سبتمبر، قبل موعده بثلاثة أسابيع.",
          "ديتلاين",
        ),
        h2("المواعيد"),
        ul(
          "من الرصيف القديم: 23:15 و00:15 و01:15، كل ليلة.",
          "من دورفان: 23:45 و00:45 و02:00، كل ليلة.",
          "في الضباب ينتظر المركب، وحين يبحر يضيء مصباح أخضر على مكتب الميناء.",
        ),
        p(
          "ويبقى استمرارها رهناً بالشتاء؛ فقد أُلغيت الخدمة القديمة بعد موسم عواصف لم تبحر فيه رحلة من كل خمس. لكن «هالسيون» أثقل وزناً، وربّانها رونا إسكلين عبرت الخليج نحو تسعة آلاف مرة. قالت وهي تربط الحبال في دورفان قبل الثانية بسبع دقائق: «لم يتغيّر الخليج. نحن من توقفنا عن النظر إليه في الظلام».",
        ),
      ],
    },
    ckb: {
      headline: "دوای یازدە ساڵ، بەلەمی شەو دیسان لە کەنداوەکە دەپەڕێتەوە",
      standfirst:
        "دوا بەلەم ئێستا کاتژمێر یەک و چارەکی شەو لە بەندەری کۆن دەردەچێت، و دوو کاتژمێر خەو بۆ ئەوانە دەگەڕێنێتەوە کە لە کەناری ئەوبەر نان دەکەن، پاک دەکەنەوە و ئاگایان لە نەخۆشانە.",
      dateline: "نارڤێلا",
      authors: ["shilan-awder", "samir-haddawi"],
      alt: "دوو بەلەمی چارۆکەدار لەسەر ئاوی تاریک لە کاتی ئێوارەدا، و پەنجەرە ڕووناکەکانی شاری کۆن لە پشتیانەوە.",
      caption: "بەندەری کۆن، ئێوارەی هەینی، کاتژمێرێک پێش یەکەم گەشتی شەوانە.",
      credit: "دەیتلاین",
      keyPoints: [
        "دوایین بەلەم کاتژمێر یەک و چارەک لە بەندەری کۆن دەردەچێت.",
        "نزیکەی ٢١٠٠ کەس بە شەو لە کەناری ئەوبەر کار دەکەن.",
        "خزمەتگوزارییەکە ساڵانە ٤١٠ هەزار کرۆنی تێدەچێت.",
      ],
      corrections: [
        {
          kind: "UPDATE",
          hoursAgo: 12,
          note: "کاتی بەلەمەکانی شەو لە دۆرڤانەوە زیاد کران، دوای ئەوەی نووسینگەی بەندەر پشتڕاستی کردنەوە.",
        },
      ],
      body: [
        p(
          "کاتژمێر یەک و چارەکی بەرەبەیانی شەممە، بەلەمی «هالسیۆن» دوو جار هۆڕنی لێدا، گوریسەکانی لە بەندەری کۆن کردەوە و ٦٣ کەسی بەرەو دۆرڤان لە کەنداوەکە پەڕاندەوە. ئەمە یەکەم گەشتی شەوانە بوو لەو کاتەوەی یازدە ساڵ لەمەوبەر خزمەتگوزارییەکە ڕاگیرا.",
        ),
        p(
          "کەس وتاری نەخوێندەوە. ژنێک بە جلی پەرستارییەوە بە درێژایی ڕێگا خەوت و پێڵاوەکانی لە تەنیشتی لەسەر کورسییەکە دانابوو. دوو نانەوا ترمسێک چایان لەگەڵ یەک دابەش کرد. لە نهۆمی سەرەوەش، ئیدریس کالۆوەیی خانەنشین، کە سی ساڵ ڕێنیشاندەری کەشتی بوو، وەک هەموو شەوێک بە دەنگی بەرز نیشانەکانی سەر ئاوی دەژمارد.",
        ),
        quote("ناتوانیت بە شوێنێک بڵێیت یەک شار، ئەگەر نیوەی خەڵکەکەی ناچار بن پێش کاتژمێر یازدە بگەنەوە ماڵ."),
        p(
          "ئەنجومەنی شار لە بەهاردا بە ١٩ دەنگ بەرامبەر ١٤ خزمەتگوزارییەکەی پەسەند کرد، دوای ئەوەی ژماردنێک دەریخست کە نزیکەی ٢١٠٠ کەس لە نێوان نیوەشەو و کاتژمێر شەشی بەیانی لەوبەر کار دەکەن. زۆربەیان بە ئۆتۆمبێل بە دەوری کەنداوەکەدا دەسووڕانەوە، یان لە بەندەر چاوەڕێی یەکەم بەلەمی کاتژمێر پێنج و نیویان دەکرد.",
        ),
        h2("چەندی تێ دەچێت؟"),
        p(
          "گەشتەکانی شەو ساڵانە ٤١٠ هەزار کڕۆنی تێ دەچێت و سێیەکی لە کرێی لەنگەرگرتن دابین دەکرێت. نرخی بلیت وەک ڕۆژە: چوار کڕۆن، و بۆ خوار تەمەنی شانزە ساڵ بەخۆڕاییە. ئەوانەی دەنگیان پێ نەدا داوای ژماردنێکیان دوای شەش مانگ کرد؛ لە مانگی ئایاردا ئەنجام دەدرێت و ",
          a("ژمارەکان بڵاو دەکرێنەوە", "https://narvela.example/ferry/figures"),
          ".",
        ),
        sketch(
          "لەنگەرگایەکی دارین بەناو ئاوێکی هێمندا، و لە لای ڕاستەوە بەلەمێکی چارۆکەدار.",
          "لەنگەرگا نوێیەکەی دۆرڤان لە مانگی ئەیلوولدا تەواو بوو، سێ هەفتە پێش وادەی خۆی.",
          "دەیتلاین",
        ),
        h2("کاتەکان"),
        ul(
          "لە بەندەری کۆنەوە: ٢٣:١٥، ٠٠:١٥ و ٠١:١٥، هەموو شەوێک.",
          "لە دۆرڤانەوە: ٢٣:٤٥، ٠٠:٤٥ و ٠٢:٠٠، هەموو شەوێک.",
          "لە کاتی تەمدا بەلەمەکە چاوەڕێ دەکات؛ کە بەڕێ دەکەوێت، گڵۆپێکی سەوز لەسەر نووسینگەی بەندەر دادەگیرسێت.",
        ),
        p(
          "مانەوەی خزمەتگوزارییەکە بەندە بە زستانەوە. خزمەتگوزارییە کۆنەکە دوای وەرزێکی پڕ لە زریان ڕاگیرا کە تێیدا لە هەر پێنج گەشت یەکێکیان نەدەکرا. بەڵام «هالسیۆن» قورسترە، و کاپتنەکەی، ڕونا ئێسکێلین، نزیکەی نۆ هەزار جار لە کەنداوەکە پەڕیوەتەوە. کاتێک حەوت خولەک پێش کاتژمێر دوو لە دۆرڤان گوریسەکانی دەبەستەوە، گوتی: «کەنداوەکە نەگۆڕاوە. ئێمە بووین کە وازمان لە سەیرکردنی لە تاریکیدا هێنابوو.»",
        ),
      ],
    },
  },
};
