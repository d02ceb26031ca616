export const reading = {
  footnotes: "الحواشي",
  footnote: "الحاشية {number}",
  backToFootnote: "العودة إلى موضع الحاشية {number} في النص",
  table: "جدول",
  code: "شيفرة",
  transcript: "نص ما يقال",
  showEmbed:
    "عرض {kind, select, video {الفيديو} sound {التسجيل الصوتي} other {الخريطة}} من {provider} – يؤدي ذلك إلى تحميل محتوى من {host}",
  loadEmbed: "تحميله هنا",
  openEmbed: "فتحه في {provider}",
};
