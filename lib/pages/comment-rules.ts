import type { ToldPage } from "./page.ts";

/** What becomes of a comment, and what may stand in one. */
export const commentRules: ToldPage = {
  slug: "comment-rules",
  words: {
    en: {
      title: "Rules for comments",
      parts: [
        [
          "",
          "Everybody may comment, without an account. A moderator reads each comment before it appears, unless its writer has confirmed an address and earned our trust.",
        ],
        [
          "What we do not publish",
          "Insults, threats and hatred; what is against the law or another person’s privacy; advertising and the same words again and again; what has nothing to do with the story. We do not refuse an opinion because we hold another.",
        ],
        [
          "What you can do",
          "After sending you get a link of your own. It says what became of your comment and why. There you can correct it, take it back, erase it for good, and appeal once against a refusal.\n\nUnder every comment there is a link to report it. A person looks at each report, and you get a link that says what became of it.",
        ],
      ],
    },
    ar: {
      title: "قواعد التعليق",
      parts: [
        ["", "يمكن للجميع التعليق دون حساب. يقرأ مشرف كل تعليق قبل ظهوره، إلا إذا أكّد كاتبه عنوان بريده وكسب ثقتنا."],
        [
          "ما لا ننشره",
          "الإهانة والتهديد والكراهية، وما يخالف القانون أو ينتهك خصوصية شخص آخر، والإعلانات وتكرار الكلام نفسه، وما لا صلة له بالخبر. ولا نرفض رأيًا لأننا نرى غيره.",
        ],
        [
          "ما يمكنك فعله",
          "بعد الإرسال تحصل على رابط خاص بك يخبرك بما جرى لتعليقك وسببه. ومنه يمكنك تصحيح التعليق أو سحبه أو محوه نهائيًا، والاعتراض مرة واحدة على رفضه.\n\nتحت كل تعليق رابط للإبلاغ عنه. ينظر إنسان في كل بلاغ، وتحصل على رابط يخبرك بنتيجته.",
        ],
      ],
    },
    ckb: {
      title: "ڕێساکانی لێدوان",
      parts: [
        [
          "",
          "هەموو کەس دەتوانێت بێ هەژمار لێدوان بنووسێت. چاودێرێک هەر لێدوانێک پێش دەرکەوتنی دەخوێنێتەوە، مەگەر نووسەرەکەی ناونیشانەکەی پشتڕاست کردبێتەوە و متمانەی ئێمەی بەدەست هێنابێت.",
        ],
        [
          "ئەوەی بڵاوی ناکەینەوە",
          "سووکایەتی و هەڕەشە و ڕق؛ ئەوەی دژی یاسا یان تایبەتمەندیی کەسێکی تر بێت؛ ڕیکلام و دووبارەکردنەوەی هەمان قسە؛ ئەوەی پەیوەندیی بە هەواڵەکەوە نەبێت. ڕایەک ڕەت ناکەینەوە لەبەر ئەوەی ئێمە ڕایەکی ترمان هەیە.",
        ],
        [
          "ئەوەی دەتوانیت بیکەیت",
          "دوای ناردن بەستەرێکی تایبەت بە خۆت پێ دەدرێت. دەڵێت چی بەسەر لێدوانەکەت هات و بۆچی. لەوێ دەتوانیت ڕاستی بکەیتەوە، بیکشێنیتەوە، بۆ هەمیشە بیسڕیتەوە و جارێک داوای پێداچوونەوەی ڕەتکردنەوە بکەیت.\n\nلە ژێر هەر لێدوانێکدا بەستەرێک بۆ سکاڵا هەیە. مرۆڤێک سەیری هەر سکاڵایەک دەکات و بەستەرێکت پێ دەدرێت کە ئەنجامەکەی دەڵێت.",
        ],
      ],
    },
    kmr: {
      title: "Rêgezên şîroveyan",
      parts: [
        [
          "",
          "Her kes dikare bêyî hesab şîroveyê bike. Moderatorek her şîroveyê berî ku xuya bibe dixwîne, heke nivîskarê wê navnîşana xwe piştrast nekiribe û baweriya me bi dest nexistibe.",
        ],
        [
          "Tiştên ku em naweşînin",
          "Heqaret, gef û nefret; tiştên li dijî qanûnê an taybetiya kesekî din; reklam û dubarekirina heman gotinan; tiştên ku bi nûçeyê re têkildar nînin. Em ramanekê red nakin ji ber ku ramana me cuda ye.",
        ],
        [
          "Tiştên ku tu dikarî bikî",
          "Piştî şandinê girêdanek taybet ji te re tê dayîn. Ew dibêje çi bi şîroveya te hat û çima. Li wir tu dikarî wê serrast bikî, vekişînî, bi temamî jê bibî û carekê li dijî redkirinê îtiraz bikî.\n\nDi bin her şîroveyê de girêdanek ji bo gilîkirinê heye. Mirovek li her giliyê dinêre û girêdanek ji te re tê dayîn ku encamê dibêje.",
        ],
      ],
    },
  },
};
