import type { ToldPage } from "../../lib/pages/page.ts";

/** What the sample newspaper says of itself. */
export const about: ToldPage = {
  slug: "about",
  words: {
    en: {
      title: "About us",
      parts: [
        [
          "",
          "This newspaper is a sample. Its towns, people and stories are made up, to show how a newspaper of your own will look in four languages: English, Arabic, Sorani and Kurmanji.",
        ],
        [
          "Who decides",
          "Editors decide what is published, and answer for it. What is opinion, analysis, a review or paid for by somebody else says so above its headline.",
        ],
      ],
    },
    ar: {
      title: "من نحن",
      parts: [
        [
          "",
          "هذه الصحيفة نموذج. مدنها وناسها وأخبارها من نسج الخيال، لتُري كيف ستبدو صحيفتك بأربع لغات: الإنجليزية والعربية والسورانية والكرمانجية.",
        ],
        [
          "من يقرر",
          "المحررون يقررون ما يُنشر ويُسألون عنه. وما كان رأيًا أو تحليلًا أو مراجعة أو مدفوعًا من غيرنا ذُكر ذلك فوق عنوانه.",
        ],
      ],
    },
    ckb: {
      title: "دەربارەی ئێمە",
      parts: [
        [
          "",
          "ئەم ڕۆژنامەیە نموونەیە. شار و کەس و هەواڵەکانی خەیاڵین، تا پیشانی بدەن ڕۆژنامەی خۆت بە چوار زمان چۆن دەبێت: ئینگلیزی، عەرەبی، سۆرانی و کرمانجی.",
        ],
        [
          "کێ بڕیار دەدات",
          "سەرنووسەران بڕیار دەدەن چی بڵاو بکرێتەوە و لێی بەرپرسن. ئەوەی ڕا، شیکاری، هەڵسەنگاندن یان پارەدراوی کەسێکی تر بێت، لە سەرووی سەردێڕەکەیەوە نووسراوە.",
        ],
      ],
    },
    kmr: {
      title: "Derbarê me de",
      parts: [
        [
          "",
          "Ev rojname nimûneyek e. Bajar, mirov û nûçeyên wê xeyalî ne, da ku nîşan bidin rojnameya te bi çar zimanan dê çawa be: îngilîzî, erebî, soranî û kurmancî.",
        ],
        [
          "Kî biryarê dide",
          "Edîtor biryar didin ka çi tê weşandin û jê berpirs in. Ya ku raman, analîz, nirxandin an ji aliyê yekî din ve pere jê re hatibe dayîn be, li jor sernavê xwe dibêje.",
        ],
      ],
    },
  },
};

export const ethics: ToldPage = {
  slug: "ethics",
  words: {
    en: {
      title: "Our principles",
      parts: [
        [
          "",
          "We say what we know, how we know it, and what we do not know. Whoever is accused is heard before we publish. We name our sources unless that would harm them, and then an editor knows who they are.",
        ],
        [
          "Independence",
          "Nobody outside the newsroom decides what we write. We take no gifts. What is paid for is marked as such.",
        ],
        ["Mistakes", "We correct them in public, with a date, under the story itself."],
      ],
    },
    ar: {
      title: "مبادئنا",
      parts: [
        [
          "",
          "نقول ما نعرفه، وكيف عرفناه، وما لا نعرفه. ومن وُجّه إليه اتهام نسمعه قبل النشر. نسمّي مصادرنا ما لم يضرّ ذلك بها، وعندئذ يعرفها أحد المحررين.",
        ],
        ["الاستقلال", "لا يقرر أحد من خارج هيئة التحرير ما نكتب. لا نقبل الهدايا، وما دُفع ثمنه يُذكر أنه كذلك."],
        ["الأخطاء", "نصححها علنًا، بتاريخها، تحت الخبر نفسه."],
      ],
    },
    ckb: {
      title: "بنەماکانمان",
      parts: [
        [
          "",
          "ئەوە دەڵێین کە دەیزانین، چۆن دەیزانین و چی نازانین. ئەوەی تۆمەتبار دەکرێت پێش بڵاوکردنەوە گوێی لێ دەگرین. ناوی سەرچاوەکانمان دەهێنین مەگەر زیانیان پێ بگات، ئەو کاتە سەرنووسەرێک دەیانناسێت.",
        ],
        [
          "سەربەخۆیی",
          "کەس لە دەرەوەی دەستەی نووسەران بڕیار لەسەر نووسینمان نادات. دیاری وەرناگرین. ئەوەی پارەی بۆ دراوە نیشانە دەکرێت.",
        ],
        ["هەڵەکان", "بە ئاشکرا و بە بەروارەوە لە ژێر هەواڵەکەدا ڕاستیان دەکەینەوە."],
      ],
    },
    kmr: {
      title: "Rêgezên me",
      parts: [
        [
          "",
          "Em tiştê ku em dizanin, em çawa dizanin û tiştê ku em nizanin dibêjin. Yê ku tê tawanbarkirin berî weşandinê tê guhdarîkirin. Em navê çavkaniyên xwe dibêjin, heke ev zirarê nede wan; hingê edîtorek wan nas dike.",
        ],
        [
          "Serxwebûn",
          "Kes ji derveyî redaksiyonê biryarê nade ka em çi binivîsin. Em diyariyan nastînin. Ya ku pere jê re hatiye dayîn tê nîşankirin.",
        ],
        ["Şaşî", "Em wan bi eşkereyî, bi dîrokê, di bin nûçeyê de serrast dikin."],
      ],
    },
  },
};

export const correctionsPolicy: ToldPage = {
  slug: "corrections-policy",
  words: {
    en: {
      title: "How we correct",
      parts: [
        [
          "",
          "When a published story was wrong, we say what was wrong, in a dated note on the story and in the list of corrections. An update adds what has become known since; a clarification says more plainly what was meant. Mended typing errors get no note.",
        ],
        [
          "When a story cannot stand",
          "We retract it with a note and leave it at its address, or withdraw it: then its address says since when and why.",
        ],
      ],
    },
    ar: {
      title: "كيف نصحح",
      parts: [
        [
          "",
          "إذا تبيّن خطأ في خبر منشور قلنا ما هو، في ملاحظة مؤرخة على الخبر وفي قائمة التصحيحات. التحديث يضيف ما عُرف لاحقًا، والتوضيح يقول بوضوح أكبر ما قُصد. ولا تُكتب ملاحظة عن خطأ طباعي أُصلح.",
        ],
        ["حين لا يصح بقاء الخبر", "نتراجع عنه بملاحظة ويبقى في عنوانه، أو نسحبه فيقول عنوانه منذ متى ولماذا."],
      ],
    },
    ckb: {
      title: "چۆن ڕاست دەکەینەوە",
      parts: [
        [
          "",
          "ئەگەر هەواڵێکی بڵاوکراوە هەڵە بوو، بە تێبینییەکی بەرواردار لەسەر هەواڵەکە و لە لیستی ڕاستکردنەوەکاندا دەڵێین چی هەڵە بوو. نوێکردنەوە ئەوە زیاد دەکات کە دواتر زانراوە؛ ڕوونکردنەوە بە ئاشکراتر دەڵێت مەبەست چی بوو. هەڵەی چاپی ڕاستکراوە تێبینیی نییە.",
        ],
        [
          "کاتێک هەواڵێک ناتوانێت بمێنێت",
          "بە تێبینییەکەوە لێی پاشگەز دەبینەوە و لە ناونیشانەکەیدا دەمێنێتەوە، یان دەیکشێنینەوە: ئەو کاتە ناونیشانەکەی دەڵێت لە کەیەوە و بۆچی.",
        ],
      ],
    },
    kmr: {
      title: "Em çawa serrast dikin",
      parts: [
        [
          "",
          "Gava nûçeyeke weşandî şaş be, em bi têbîniyeke bi dîrok li ser nûçeyê û di lîsteya serrastkirinan de dibêjin ka çi şaş bû. Nûkirin tiştên ku paşê hatine zanîn lê zêde dike; zelalkirin bi eşkeretir dibêje ka mebest çi bû. Şaşiyên nivîsandinê yên sererastkirî têbînî nînin.",
        ],
        [
          "Gava nûçe nikaribe bimîne",
          "Em bi têbîniyekê jê vedigerin û ew li navnîşana xwe dimîne, an jî em wê vedikişînin: hingê navnîşana wê dibêje ji kengî ve û çima.",
        ],
      ],
    },
  },
};

export const contact: ToldPage = {
  slug: "contact",
  words: {
    en: {
      title: "Contact",
      parts: [
        [
          "",
          "Write to newsroom@dateline.example. Somebody reads every letter; about an error, please say in which story and what is wrong.",
        ],
      ],
    },
    ar: {
      title: "اتصل بنا",
      parts: [
        ["", "اكتب إلى newsroom@dateline.example. كل رسالة يقرؤها إنسان. وإن كتبت عن خطأ فاذكر في أي خبر هو وما هو."],
      ],
    },
    ckb: {
      title: "پەیوەندی",
      parts: [
        [
          "",
          "بۆ newsroom@dateline.example بنووسە. هەموو نامەیەک کەسێک دەیخوێنێتەوە؛ ئەگەر لەسەر هەڵەیەکە، بڵێ لە کام هەواڵدایە و چییە.",
        ],
      ],
    },
    kmr: {
      title: "Têkilî",
      parts: [
        [
          "",
          "Ji newsroom@dateline.example re binivîse. Her nameyê kesek dixwîne; heke li ser şaşiyekê be, bibêje di kîjan nûçeyê de ye û çi ye.",
        ],
      ],
    },
  },
};
