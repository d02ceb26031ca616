import { h2, ol, p, quote } from "../document.ts";
import type { StorySample } from "../sample.ts";

export const coveredMarket: StorySample = {
  section: "city",
  tags: ["markets", "food"],
  scene: "market",
  hoursAgo: 9,
  articles: {
    en: {
      headline: "The covered market opens its roof, and its doors",
      standfirst:
        "Two years of scaffolding came down this morning. Of the 140 stallholders who had to leave, 131 are back.",
      dateline: "Narvela",
      authors: ["nadia-sarrouf"],
      alt: "A market hall with a scalloped brown roof, striped awnings and rows of bright fruit.",
      caption: "The roof is the old one: each of its 3,400 tiles was taken down, washed and numbered.",
      credit: "Dateline",
      keyPoints: [
        "131 of 140 stallholders are back.",
        "Half of the roof lifts when the air below grows warm.",
        "Rents stay where they were for five years.",
      ],
      body: [
        p(
          "The first thing sold in the covered market in two years was a bag of quinces. Hanne Dorrit, who has kept the corner stall since she was nineteen, weighed it at four minutes past six this morning and would not take the money.",
        ),
        p(
          "By eight the aisles were full. The hall is the same hall: the same iron columns, the same clock that runs three minutes ahead so that traders catch their tram. What is new is the light. Half of the roof now lifts, in four long flaps, when the air below grows warm.",
        ),
        h2("A roof that breathes"),
        p(
          "“In summer we had thirty-nine degrees at the fish counter,” said the engineer, Paol Vantongeren. “No machine was going to mend that cheaply. A hole does.” The flaps are moved by counterweights, and need about as much current as a kettle.",
        ),
        quote("I missed the noise. At home I kept the radio on, on two stations at once, to be able to think."),
        p(
          "The repair cost 6.2 million crowns, 300,000 less than planned. Rents stay where they were for five years. Nine stallholders have not come back: four retired, three do well where they went, and two could not be found.",
        ),
        h2("If you go"),
        ol(
          "Open from six to two, and on Thursdays until eight.",
          "Come in by the north door with a pram or a wheelchair: there is no step any more.",
          "The fountain in the middle works, and the water is good.",
        ),
      ],
    },
    ar: {
      headline: "السوق المسقوف يفتح سقفه وأبوابه",
      standfirst: "أُزيلت صباح اليوم سقالات بقيت سنتين. ومن بين 140 بائعاً اضطروا إلى المغادرة عاد 131.",
      dateline: "نارفيلا",
      authors: ["nadia-sarrouf"],
      alt: "قاعة سوق بسقف بنيّ مقوّس ومظلات ملوّنة وصفوف من الفاكهة الزاهية.",
      caption: "السقف هو السقف القديم نفسه: أُنزلت قرميداته الـ3400 وغُسلت ورُقّمت واحدة واحدة.",
      credit: "ديتلاين",
      keyPoints: [
        "عاد 131 من 140 بائعًا.",
        "نصف السقف يرتفع كلما سخن الهواء تحته.",
        "تبقى الإيجارات على حالها خمس سنوات.",
      ],
      body: [
        p(
          "أول ما بيع في السوق المسقوف منذ سنتين كيس من السفرجل. وزنته هانّه دوريت، صاحبة بسطة الزاوية منذ كانت في التاسعة عشرة، عند السادسة وأربع دقائق من صباح اليوم، ورفضت أن تأخذ ثمنه.",
        ),
        p(
          "وعند الثامنة كانت الممرات قد امتلأت. القاعة هي القاعة: الأعمدة الحديدية ذاتها، والساعة ذاتها التي تسبق الوقت بثلاث دقائق كي يلحق الباعة بالترام. الجديد هو الضوء، فنصف السقف صار يرتفع في أربعة ألواح طويلة كلما سخن الهواء تحته.",
        ),
        h2("سقف يتنفّس"),
        p(
          "يقول المهندس باول فانتونغرن: «كانت الحرارة في الصيف تبلغ تسعاً وثلاثين درجة عند ركن السمك. لا آلة تصلح ذلك بثمن معقول. الفتحة تصلحه». وتتحرك الألواح بأثقال موازِنة، ولا تستهلك من الكهرباء أكثر مما يستهلكه إبريق شاي.",
        ),
        quote("اشتقت إلى الضجيج. كنت في البيت أشغّل المذياع على محطتين معاً كي أستطيع التفكير."),
        p(
          "بلغت كلفة الترميم 6.2 مليون كراون، أي أقل من المقرر بثلاثمئة ألف. وستبقى الإيجارات على حالها خمس سنوات. أما البائعون التسعة الذين لم يعودوا فقد تقاعد منهم أربعة، ونجح ثلاثة حيث ذهبوا، ولم يُعثر على اثنين.",
        ),
        h2("قبل أن تذهب"),
        ol(
          "يفتح السوق من السادسة صباحاً حتى الثانية ظهراً، والخميس حتى الثامنة مساءً.",
          "ادخل من الباب الشمالي إن كانت معك عربة أطفال أو كرسي متحرك: لم تعد هناك درجة.",
          "النافورة في الوسط تعمل، وماؤها صالح للشرب.",
        ),
      ],
    },
  },
  thread: [
    {
      name: "Ottilie Marchetti",
      language: "en",
      text: "The clock is still three minutes ahead. I checked. All is well with the world.",
      replies: [
        { name: "Hanne D.", language: "en", text: "And it stays that way. We voted on it." },
        { name: "Ruben Aske", language: "en", text: "Is the fish counter open on Mondays now?", status: "HELD" },
      ],
    },
    { name: "عبد الرحيم قدّور", language: "ar", text: "مررت به اليوم مع والدي. بكى حين رأى النافورة تعمل." },
    {
      name: "Ruben Aske",
      language: "en",
      text: "Does anyone know whether the spice stall by the west door is one of the nine that didn’t return? I have walked round twice.",
      status: "HELD",
    },
    {
      name: "سلمى نعمان",
      language: "ar",
      text: "هل توجد مواقف للدراجات عند الباب الشمالي؟ لم أرَ شيئاً منها في الخريطة.",
      status: "HELD",
    },
    {
      name: "Best Prices Here",
      language: "en",
      text: "Cheap watches and bags!!! Free delivery, see https://bargains.example/today",
      status: "HELD",
    },
    {
      name: "دلنیا",
      language: "ckb",
      text: "زۆر جوانە. هیوادارم کرێیەکان دوای پێنج ساڵیش هەر وەک خۆیان بمێنن.",
      status: "HELD",
    },
  ],
};
