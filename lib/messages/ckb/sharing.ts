export const sharing = {
  share: "ئەم هەواڵە بڵاو بکەوە",
  native: "هاوبەشکردن …",
  email: "ئیمەیل",
  qr: "کۆدی QR",
  qrOf: "کۆدی QR بۆ {address}",
  previewTitle: "ئەم بەستەرە دەچێتە کوێ",
  leadsHere: "ئەم بەستەرە دەچێتە:",
  leadsIn: "هەواڵەکە بە هەر زمانێکی بەردەست",
};
