export const stories = {
  by: "By",
  published: "Published",
  updated: "Updated",
  otherLanguages: "This story in other languages",
  shortLink: "Short Link",
  copy: "Copy",
  copied: "Copied",
  commentsClosed: "Comments on this story are closed.",
  withdrawnTitle: "This story has been withdrawn",
  withdrawnText: "The newsroom withdrew it on {date}. Its text is no longer published.",
};
