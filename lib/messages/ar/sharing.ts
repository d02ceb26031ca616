export const sharing = {
  share: "شارك هذا الخبر",
  native: "مشاركة …",
  email: "البريد الإلكتروني",
  qr: "رمز الاستجابة السريعة",
  qrOf: "رمز الاستجابة السريعة للعنوان {address}",
  previewTitle: "إلى أين يقود هذا الرابط",
  leadsHere: "يقود هذا الرابط إلى:",
  leadsIn: "الخبر بكل لغة متاحة",
};
