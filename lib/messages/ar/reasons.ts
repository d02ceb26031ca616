/** Why a comment was refused, as its writer is told: the end of a sentence. */
export const reasons = {
  OFFENSIVE: "فيه إساءة",
  ABUSIVE: "فيه هجوم شخصي",
  SPAM: "رسالة مزعجة",
  BANNED_WORD: "فيه كلمات لا ننشرها",
  AD: "إعلان",
  ILLEGAL_CONTENT: "قد يخالف القانون",
  HARASSMENT_BULLYING: "فيه مضايقة أو تنمّر على أحد",
  MISINFORMATION: "يقدّم ما ليس صحيحًا على أنه حقيقة",
  HATE_SPEECH: "خطاب كراهية",
  IRRELEVANT_CONTENT: "لا يتعلق بالخبر",
  OTHER: "لا يلتزم بقواعدنا للتعليقات",
};
