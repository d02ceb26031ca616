export const feeds = {
  UPDATE: "تحديث، {date}",
  CLARIFICATION: "توضيح، {date}",
  CORRECTION: "تصويب، {date}",
  RETRACTION: "سحب، {date}",
  corrections: "تصويبات {site}",
};
