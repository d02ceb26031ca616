export const problems = {
  withdrawn: "Redaksiyonê tiştê ku li vê navnîşanê bû vekişand.",
  malformedTitle: "Tiştê ku hat şandin nehat xwendin",
  malformed: "Ew wek formeke bi UTF-8 negihîşt. Ji kerema xwe vegere û ji nû ve bişîne.",
  foreignTitle: "Ev form ji malpereke din hat şandin",
  foreign: "Ji bo ewlehiya te tenê formên rûpelên me tên qebûlkirin. Ji kerema xwe rûpelê li vir veke û dîsa bişîne.",
  tooLargeTitle: "Ev bi carekê zêde bû",
  tooLarge: "Tiştê ku hat şandin ji ya ku ev form digire mezintir e. Ji kerema xwe vegere, kurt bike û dîsa bişîne.",
  unavailableTitle: "Ji kerema xwe hinekî din biceribîne",
  unavailable: "Malper niha nikare bersivê bide. Bi piranî ji deqeyekê kêmtir dikişîne.",
  kept: "Tu tiştê te nivîsandî winda nebûye: li jêr e.",
  sendAgain: "Dîsa bişîne",
  byOrder: "Tiştê ku li vê navnîşanê bû bi fermana dadgehekê an desthilatekê hat rakirin.",
};
