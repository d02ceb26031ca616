/** Why a comment was refused, as its writer is told: the end of a sentence. */
export const reasons = {
  OFFENSIVE: "heqaretê dike",
  ABUSIVE: "êrîşeke şexsî ye",
  SPAM: "spam e",
  BANNED_WORD: "gotinên ku em naweşînin tê de ne",
  AD: "reklam e",
  ILLEGAL_CONTENT: "dibe ku li dijî qanûnê be",
  HARASSMENT_BULLYING: "kesekî aciz dike",
  MISINFORMATION: "tiştekî nerast wek rastî dibêje",
  HATE_SPEECH: "axaftina nefretê ye",
  IRRELEVANT_CONTENT: "ne li ser nûçeyê ye",
  OTHER: "li gorî rêgezên me yên şîroveyan nîne",
};
