export const feeds = {
  corrections: "تصويبات {site}",
};
