import { h2, p, quote } from "../document.ts";
import type { StorySample } from "../sample.ts";

export const slowBench: StorySample = {
  section: "city",
  kind: "OPINION",
  tags: ["transport", "nature"],
  scene: "pier",
  hoursAgo: 37,
  articles: {
    en: {
      headline: "A city is as kind as its benches",
      standfirst: "Narvela counts its trams, its trees and its visitors. It should count the places to sit down.",
      dateline: "Narvela",
      authors: ["hana-dervish"],
      alt: "A wooden pier reaching into still grey water.",
      caption: "The pier has had two benches since 1962. Both look out to sea.",
      credit: "Dateline",
      body: [
        p(
          "Between the river and the hospital there are eight hundred and forty metres and not one bench. I know, because my mother has begun to ask.",
        ),
        p(
          "A bench costs less than a bollard and says the opposite. It says that you may stop here, that you need buy nothing, that somebody thought of your knees.",
        ),
        h2("What a bench is for"),
        p(
          "We plan a city for those who are on their way. But everybody is on their way only some of the time. Children are not, nor the old, nor two people who have just met and are not finished.",
        ),
        quote("You may stop here. You need buy nothing."),
        p(
          "Let the council set one rule that fits on a postcard: nobody shall have to walk further than two hundred metres to sit down. Then let it count.",
        ),
      ],
    },
    ckb: {
      headline: "شار بە ئەندازەی کورسییەکانی میهرەبانە",
      standfirst: "نارڤێلا ترام و دار و میوانەکانی دەژمێرێت. دەبێت شوێنەکانی دانیشتنیش بژمێرێت.",
      dateline: "نارڤێلا",
      authors: ["hana-dervish"],
      alt: "ئەسکەلەیەکی دارین کە بۆ ناو ئاوێکی بێدەنگی خۆڵەمێشی درێژ بووەتەوە.",
      caption: "ئەسکەلەکە لە ١٩٦٢ەوە دوو کورسیی هەیە. هەردووکیان ڕوویان لە دەریایە.",
      credit: "دەیتلاین",
      body: [
        p(
          "لە نێوان ڕووبار و نەخۆشخانەکەدا هەشت سەد و چل مەتر هەیە و یەک کورسییش نییە. دەزانم، چونکە دایکم دەستی کردووە بە پرسیارکردن.",
        ),
        p(
          "کورسییەک لە کۆڵەکەیەکی شەقام هەرزانترە و پێچەوانەی ئەو دەڵێت. دەڵێت دەتوانیت لێرە بوەستیت، پێویست ناکات هیچ بکڕیت، کەسێک بیری لە ئەژنۆکانت کردووەتەوە.",
        ),
        h2("کورسی بۆ چییە"),
        p(
          "شار بۆ ئەوانە دادەڕێژین کە لە ڕێگان. بەڵام هەموو کەس تەنها هەندێک جار لە ڕێگایە. منداڵان نا، پیران نا، و ئەو دوو کەسەش نا کە تازە یەکتریان ناسیوە و قسەکانیان تەواو نەبووە.",
        ),
        p("با ئەنجومەن یەک ڕێسا دابنێت: کەس نابێت بۆ دانیشتن لە دوو سەد مەتر زیاتر بڕوات. ئینجا با بژمێرێت."),
      ],
    },
  },
};
