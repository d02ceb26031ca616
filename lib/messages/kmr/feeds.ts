export const feeds = {
  UPDATE: "Nûkirin, {date}",
  CLARIFICATION: "Zelalkirin, {date}",
  CORRECTION: "Sererastkirin, {date}",
  RETRACTION: "Vekişandin, {date}",
  corrections: "Sererastkirinên {site}",
};
