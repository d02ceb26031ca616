import { h2, p, quote } from "../document.ts";
import type { StorySample } from "../sample.ts";

export const nightLibrary: StorySample = {
  section: "culture",
  series: { slug: "after-dark", part: 3 },
  tags: ["books", "night"],
  scene: "library",
  hoursAgo: 14,
  articles: {
    en: {
      headline: "The library that opens when the others close",
      standfirst:
        "From ten at night until five in the morning, a former pumping station lends books to people who cannot sleep, or may not.",
      dateline: "Narvela",
      authors: ["nadia-sarrouf"],
      alt: "Tall shelves of coloured books at night with a lamp throwing a cone of light.",
      caption: "The pumping station holds 14,000 books and one rule: no clocks.",
      credit: "Dateline",
      body: [
        p(
          "Between one and two the taxi drivers come. They read standing, near the window, one eye on the rank. After two there are students, and a man who has been reading the same atlas since August. At four come the bakers’ children, whose parents have just gone to work.",
        ),
        p(
          "The Night Library was meant to last for one winter. The city had a pumping station that it could neither use nor pull down, and Amal Qasem, a librarian who sleeps badly, had an idea. Three years later it lends more books by the hour than the main building.",
        ),
        h2("Nobody is asked why"),
        p(
          "There is tea, and there are eleven beds’ worth of armchairs, but it is not a shelter, and not a café. A card is given to anyone who can say their name. Fines are paid in recommendations: for each day late, one sentence about the book, pinned inside its cover for the next reader.",
        ),
        quote("By day people ask for a title. By night they say: something with a long road in it."),
        p(
          "The most borrowed book of the year is a manual of knots. Qasem has a theory about it, which she keeps to herself. The council will decide in March whether the winter goes on.",
        ),
      ],
    },
    ar: {
      headline: "مكتبة تفتح أبوابها حين تغلق الأخرى",
      standfirst:
        "من العاشرة ليلاً حتى الخامسة صباحاً، تعير محطة ضخّ قديمة الكتب لمن لا يستطيعون النوم، ولمن لا يحقّ لهم أن يناموا.",
      dateline: "نارفيلا",
      authors: ["nadia-sarrouf"],
      alt: "رفوف عالية من الكتب الملوّنة ليلاً، ومصباح يلقي مخروطاً من الضوء.",
      caption: "في محطة الضخ 14 ألف كتاب وقاعدة واحدة: لا ساعات.",
      credit: "ديتلاين",
      body: [
        p(
          "بين الواحدة والثانية يأتي سائقو سيارات الأجرة. يقرؤون واقفين قرب النافذة، وعين كل منهم على الموقف. وبعد الثانية يأتي الطلاب، ورجل يقرأ الأطلس نفسه منذ آب/أغسطس. وفي الرابعة يأتي أبناء الخبّازين الذين خرج آباؤهم للتو إلى العمل.",
        ),
        p(
          "كان يُفترض أن تدوم مكتبة الليل شتاءً واحداً. كان لدى المدينة محطة ضخّ لا تستطيع استعمالها ولا هدمها، وكان لدى أمل قاسم، وهي أمينة مكتبة قليلة النوم، فكرة. وبعد ثلاث سنوات صارت المحطة تعير في الساعة الواحدة كتباً أكثر مما يعيره المبنى الرئيسي.",
        ),
        h2("لا أحد يُسأل عن السبب"),
        p(
          "هناك شاي ومقاعد وثيرة، لكن المكان ليس مأوى ولا مقهى. تُعطى البطاقة لكل من يستطيع أن يقول اسمه. أما غرامات التأخير فتُدفع نصائح: عن كل يوم جملةٌ عن الكتاب تُثبَّت داخل غلافه للقارئ التالي.",
        ),
        quote("في النهار يطلب الناس عنواناً. وفي الليل يقولون: شيئاً فيه طريق طويل."),
        p(
          "أكثر الكتب إعارة هذا العام دليل لعقد الحبال. لدى قاسم تفسير لذلك تحتفظ به لنفسها. ويقرر المجلس في آذار/مارس هل يستمر ذلك الشتاء.",
        ),
      ],
    },
  },
};
