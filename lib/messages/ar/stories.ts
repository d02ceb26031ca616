export const stories = {
  by: "بقلم",
  published: "نُشر في",
  updated: "حُدِّث في",
  otherLanguages: "هذا الخبر بلغات أخرى",
  shortLink: "رابط مختصر",
  copy: "نسخ",
  copied: "تم النسخ",
  commentsClosed: "أُغلق باب التعليق على هذا الخبر.",
  withdrawnTitle: "سُحب هذا الخبر",
  withdrawnText: "سحبته هيئة التحرير في {date}، ولم يعد نصه منشورًا.",
  byOrderTitle: "لا يجوز عرض هذا الخبر",
  byOrderText: "اضطررنا إلى إزالته في {date} بأمر من محكمة أو سلطة، ولم يعد نصه منشورًا.",
};
