/** What a desk that is open hears meanwhile. */
export const deskNews = {
  live: "ما يجري في قسم الإشراف",
  new: "{count, plural, zero {لا تعليقات جديدة} one {تعليق جديد واحد} two {تعليقان جديدان} few {# تعليقات جديدة} many {# تعليقًا جديدًا} other {# تعليق جديد}}",
  newMany:
    "أكثر من {count, plural, zero {# تعليق جديد} one {تعليق جديد واحد} two {تعليقين جديدين} few {# تعليقات جديدة} many {# تعليقًا جديدًا} other {# تعليق جديد}}",
  load: "إظهار",
  notify: "نبّهني في المتصفح أيضًا",
  sound: "تشغيل صوت",
  denied: "لا يسمح المتصفح بتنبيهات هذا الموقع.",
  signedOut: "انتهت جلستك. لن يظهر هنا جديد حتى تسجّل الدخول من جديد.",
  options: "التنبيهات في هذا المتصفح",
};
