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
  byOrderTitle: "This story may not be shown",
  byOrderText:
    "We had to take it down on {date}, by order of a court or an authority. Its text is no longer published.",
};
