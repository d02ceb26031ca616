/** What a desk that is open hears meanwhile. */
export const deskNews = {
  live: "ئەوەی لە مێزی سەرپەرشتی ڕوو دەدات",
  new: "{count, plural, one {# لێدوانی نوێ} other {# لێدوانی نوێ}}",
  newMany: "زیاتر لە {count, plural, one {# لێدوانی نوێ} other {# لێدوانی نوێ}}",
  load: "پیشاندان",
  notify: "لە وێبگەڕیش ئاگادارم بکەرەوە",
  sound: "دەنگێک لێ بدە",
  denied: "وێبگەڕەکە ڕێگە بە ئاگاداریی ئەم ماڵپەڕە نادات.",
  signedOut: "دانیشتنەکەت کۆتایی هات. هیچی نوێ لێرە پیشان نادرێت تا دووبارە نەچیتە ژوورەوە.",
  options: "ئاگادارییەکان لەم وێبگەڕەدا",
};
