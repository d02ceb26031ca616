/** What stands around every page of the desk, and how it is to a colleague. */
export const desk = {
  desk: "مێزی هەواڵ",
  comments: "لێدوانەکان",
  articles: "وتارەکان",
  paper: "ڕۆژنامە",
  reads: "خوێندنەوەکان",
  links: "بەستەرەکان",
  privacy: "تایبەتمەندی",
  people: "ستاف",
  signOut: "چوونەدەرەوە",
  preferences: "ڕێکخستنەکانت",
  language: "زمانی مێزەکە",
  languageHint: "پەڕەکانی سەرپەرشتی بەم زمانەن. وتارەکان و ڕۆژنامە و پەڕەکانی تر هێشتا بە ئینگلیزین.",
  shortcuts: "پیتی تاک لە کاتی سەرپەرشتیدا کلیل بێت، وەک A بۆ بڵاوکردنەوە",
  save: "پاشەکەوتکردن",
  saved: "پاشەکەوت کرا.",
};
