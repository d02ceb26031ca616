/** Why a comment was refused, as its writer is told: the end of a sentence. */
export const reasons = {
  OFFENSIVE: "it is offensive",
  ABUSIVE: "it is a personal attack",
  SPAM: "it is spam",
  BANNED_WORD: "it uses words that we do not publish",
  AD: "it is advertising",
  ILLEGAL_CONTENT: "it may break the law",
  HARASSMENT_BULLYING: "it harasses or bullies somebody",
  MISINFORMATION: "it states as fact what is not true",
  HATE_SPEECH: "it is hate speech",
  IRRELEVANT_CONTENT: "it is not about the story",
  OTHER: "it does not keep to our rules for comments",
};
