/** What stands around every page of the desk, and how it is to a colleague. */
export const desk = {
  desk: "مكتب التحرير",
  comments: "التعليقات",
  articles: "المقالات",
  paper: "الصحيفة",
  reads: "القراءات",
  links: "الروابط",
  privacy: "الخصوصية",
  people: "الفريق",
  signOut: "خروج",
  preferences: "إعداداتك",
  language: "لغة المكتب",
  languageHint: "تظهر بها صفحات الإشراف. أما المقالات والصحيفة وسائر الصفحات فبالإنجليزية حتى الآن.",
  shortcuts: "استخدام الحروف المفردة مفاتيحَ أثناء الإشراف، مثل A للنشر",
  save: "حفظ",
  saved: "حُفظت.",
};
