/** What stands around every page of the desk, and how it is to a colleague. */
export const desk = {
  desk: "Maseya nûçeyan",
  comments: "Şîrove",
  articles: "Gotar",
  paper: "Rojname",
  reads: "Xwendin",
  links: "Girêdan",
  privacy: "Nepenî",
  people: "Kedkar",
  signOut: "Derkeve",
  signedOut:
    "Tu derketibûyî, loma tiştek nehat tomarkirin. Tiştê te nivîsand hê li vir e: di tabeke din de têkeve û dîsa bişîne.",
  unanswered:
    "Tiştê te şand negihîşt, loma tiştek nehat tomarkirin. Tiştê te nivîsand hê li vir e: dîsa biceribîne, bi wêneyeke biçûktir heke te yeke mezin hilbijartibe.",
  pictureAgain: "Heke wêne nemabe, wê dîsa hilbijêre.",
  signIn: "Di tabeke din de têkeve",
  preferences: "Mîhengên te",
  language: "Zimanê maseyê",
  languageHint: "Rûpelên çavdêriyê bi vî zimanî ne. Gotar, rojname û rûpelên din hê bi îngilîzî ne.",
  shortcuts: "Tîpên tek di dema çavdêriyê de bişkok bin, wek A ji bo weşandinê",
  save: "Tomar bike",
  saved: "Hat tomarkirin.",
};
