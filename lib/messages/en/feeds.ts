export const feeds = {
  UPDATE: "Update, {date}",
  CLARIFICATION: "Clarification, {date}",
  CORRECTION: "Correction, {date}",
  RETRACTION: "Retraction, {date}",
  corrections: "Corrections in {site}",
};
