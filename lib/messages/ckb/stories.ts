export const stories = {
  by: "نووسینی",
  published: "بڵاوکراوەتەوە لە",
  updated: "نوێکراوەتەوە لە",
  otherLanguages: "ئەم هەواڵە بە زمانەکانی تر",
  shortLink: "بەستەری کورت",
  copy: "لەبەری بگرەوە",
  copied: "لەبەر گیرایەوە",
  commentsClosed: "لێدوان لەسەر ئەم هەواڵە داخراوە.",
  withdrawnTitle: "ئەم هەواڵە کشێنراوەتەوە",
  withdrawnText: "دەستەی نووسەران لە {date} کشاندییەوە و دەقەکەی چیتر بڵاو نییە.",
};
