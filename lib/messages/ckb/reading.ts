export const reading = {
  footnotes: "پەراوێزەکان",
  footnote: "پەراوێزی {number}",
  backToFootnote: "گەڕانەوە بۆ شوێنی پەراوێزی {number} لە دەقەکەدا",
  table: "خشتە",
  code: "کۆد",
  transcript: "دەقی ئەوەی دەگوترێت",
  showEmbed:
    "{kind, select, video {ڤیدیۆی} sound {دەنگی} other {نەخشەی}} {provider} پیشان بدە – ئەمە ناوەڕۆک لە {host} بار دەکات",
  loadEmbed: "لێرە باری بکە",
  openEmbed: "لە {provider} بیکەرەوە",
};
