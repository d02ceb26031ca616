/** What stands around every page of the desk, and how it is to a colleague. */
export const desk = {
  desk: "Desk",
  comments: "Comments",
  articles: "Articles",
  paper: "Paper",
  reads: "Reads",
  links: "Links",
  privacy: "Privacy",
  people: "People",
  signOut: "Sign out",
  signedOut:
    "You were signed out, so nothing was saved. What you typed is still here: sign in in another tab, then send it again.",
  unanswered:
    "What you sent did not arrive, so nothing was saved. What you typed is still here: try again, with a smaller picture if you chose a large one.",
  pictureAgain: "Choose the picture again if it is gone.",
  signIn: "Sign in in another tab",
  preferences: "How the desk is to you",
  language: "Language of the desk",
  languageHint: "Moderation speaks it. Articles, the paper and the other pages are in English so far.",
  shortcuts: "Single letters are keys while you moderate, such as A to publish",
  save: "Save",
  saved: "Saved.",
};
