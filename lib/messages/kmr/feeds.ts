export const feeds = {
  corrections: "Sererastkirinên {site}",
};
