export const feeds = {
  UPDATE: "نوێکردنەوە، {date}",
  CLARIFICATION: "ڕوونکردنەوە، {date}",
  CORRECTION: "ڕاستکردنەوە، {date}",
  RETRACTION: "کشاندنەوە، {date}",
  corrections: "ڕاستکردنەوەکانی {site}",
};
