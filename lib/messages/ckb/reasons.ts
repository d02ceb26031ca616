/** Why a comment was refused, as its writer is told: the end of a sentence. */
export const reasons = {
  OFFENSIVE: "سووکایەتی تێدایە",
  ABUSIVE: "هێرشی کەسیی تێدایە",
  SPAM: "سپامە",
  BANNED_WORD: "وشەی تێدایە کە بڵاوی ناکەینەوە",
  AD: "ڕیکلامە",
  ILLEGAL_CONTENT: "لەوانەیە دژی یاسا بێت",
  HARASSMENT_BULLYING: "کەسێک هەراسان دەکات",
  MISINFORMATION: "شتێکی نادروست وەک ڕاستی دەڵێت",
  HATE_SPEECH: "گوتاری ڕقە",
  IRRELEVANT_CONTENT: "پەیوەندی بە هەواڵەکەوە نییە",
  OTHER: "ڕێساکانی لێدوانمان ناپارێزێت",
};
