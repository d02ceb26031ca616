export const feeds = {
  corrections: "ڕاستکردنەوەکانی {site}",
};
