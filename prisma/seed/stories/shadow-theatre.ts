import { h2, p, quote } from "../document.ts";
import type { StorySample } from "../sample.ts";

export const shadowTheatre: StorySample = {
  section: "culture",
  kind: "REVIEW",
  tags: ["theatre", "crafts"],
  scene: "shadows",
  hoursAgo: 62,
  articles: {
    en: {
      headline: "Behind the sheet, three generations share one pair of hands",
      standfirst:
        "The Zerrin family’s shadow theatre has no script. Tonight’s play has been argued over since breakfast.",
      dateline: "Narvela",
      authors: ["leyla-baran"],
      alt: "Two shadow figures facing each other on a lit screen between red curtains.",
      caption: "The Miller and the Moon, as it was played on Thursday. On Friday it ended otherwise.",
      credit: "Dateline",
      body: [
        p(
          "The sheet is a sheet: linen, ironed, older than anyone behind it. The lamp was a bicycle’s. The miller has a new leg of camel skin, cut yesterday by a girl of nine who was told that her last one limped too cheerfully.",
        ),
        p(
          "Every evening at seven in the yard behind the ropeworks, the Zerrins play a story that the audience believes it knows. The bones are old. What happens between them is settled over breakfast, loudly, and again in whispers while it is under way.",
        ),
        h2("How to hold a moon"),
        p(
          "Each figure has three rods and each player two hands, so that every figure needs a hand and a half. “You are always holding your brother’s elbow,” said Dara Zerrin, who is 71 and plays the moon. It is done from the wrist. It took him four years to make it rise without trembling, and he has been asked ever since to let it tremble a little.",
        ),
        quote("A puppet tells you what it feels. A shadow lets you find out."),
        p(
          "On Friday the miller, for the first time in living memory, forgave the moon. The girl of nine had moved the rod. Nobody spoke of it on the way home; but the leg, her grandfather conceded at the gate, was good.",
        ),
      ],
    },
    ckb: {
      headline: "لە پشت پەردەکەوە، سێ نەوە جووتێک دەستیان هەیە",
      standfirst: "شانۆی سێبەری بنەماڵەی زێڕین دەقی نووسراوی نییە. شانۆگەریی ئەمشەو لە نانی بەیانییەوە مشتومڕی لەسەرە.",
      dateline: "نارڤێلا",
      authors: ["leyla-baran", "shilan-awder"],
      alt: "دوو سێبەر ڕووبەڕووی یەک لەسەر پەردەیەکی ڕووناک، لە نێوان دوو پەردەی سووردا.",
      caption: "«ئاشەوان و مانگ»، وەک ئەوەی پێنجشەممە نمایش کرا. هەینی کۆتاییەکەی جیاواز بوو.",
      credit: "دەیتلاین",
      body: [
        p(
          "پەردەکە هەر چەرچەفێکە: کەتانی ئوتووکراو، لە هەموو ئەوانەی لە پشتیەوەن بەتەمەنتر. چراکە هی پاسکیلێک بووە. ئاشەوانەکە قاچێکی نوێی لە پێستی وشتر هەیە، دوێنێ کچێکی نۆ ساڵان بڕیویەتی، کە پێیان گوتبوو قاچەکەی پێشووی زیاد لە پێویست بە دڵخۆشییەوە دەشەلێت.",
        ),
        p(
          "هەموو ئێوارەیەک کاتژمێر حەوت، لە حەوشەی پشت کارگەی گوریسەکە، بنەماڵەی زێڕین چیرۆکێک نمایش دەکەن کە بینەران وا دەزانن دەیزانن. ئێسکەکانی کۆنن. ئەوەی لە نێوانیاندا ڕوو دەدات لەسەر سفرەی نانی بەیانی بە دەنگی بەرز یەکلا دەکرێتەوە، و لە کاتی نمایشدا بە چرپە دیسان.",
        ),
        h2("چۆن مانگ دەگیرێت"),
        p(
          "هەر بووکەڵەیەک سێ داری هەیە و هەر نمایشکارێک دوو دەست؛ کەواتە هەر بووکەڵەیەک دەستێک و نیوی دەوێت. دارا زێڕین، کە حەفتا و یەک ساڵە و ڕۆڵی مانگ دەبینێت، دەڵێت: «هەمیشە ئانیشکی براکەت لە دەستدایە.» چوار ساڵی پێ چوو تا مانگەکەی بێ لەرزین هەڵبێت، و لەو ڕۆژەوە داوای لێ دەکەن کەمێک بیلەرزێنێت.",
        ),
        quote("بووکەڵە پێت دەڵێت هەست بە چی دەکات. سێبەر لێت دەگەڕێت خۆت بیدۆزیتەوە."),
        p(
          "هەینی، بۆ یەکەم جار لەوەتەی خەڵک لە بیریانە، ئاشەوانەکە لە مانگ خۆش بوو. کچە نۆ ساڵانەکە دارەکەی جووڵاندبوو. لە ڕێگەی ماڵەوە کەس باسی نەکرد؛ بەڵام باپیرەی لەبەر دەرگا دانی بەوەدا نا کە قاچەکە باش بوو.",
        ),
      ],
    },
  },
};
