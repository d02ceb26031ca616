export const stories = {
  by: "Nivîskar:",
  published: "Hat weşandin:",
  updated: "Hat nûkirin:",
  otherLanguages: "Ev nûçe bi zimanên din",
  shortLink: "Girêdana kurt",
  copy: "Kopî bike",
  copied: "Hat kopîkirin",
  commentsClosed: "Şîroveyên vê nûçeyê hatine girtin.",
  withdrawnTitle: "Ev nûçe hatiye vekişandin",
  withdrawnText: "Redaksiyonê ew di {date} de vekişand. Nivîsa wê êdî nayê weşandin.",
  byOrderTitle: "Ev nûçe nikare bê nîşandan",
  byOrderText:
    "Em neçar man ku wê di {date} de bi fermana dadgehekê an desthilatekê rakin. Nivîsa wê êdî nayê weşandin.",
};
