export const feeds = {
  corrections: "Corrections in {site}",
};
