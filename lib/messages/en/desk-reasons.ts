/** The page where the newsroom words the reasons of refusals. */
export const deskReasons = {
  title: "Reasons of refusals",
  intro:
    "Whoever is refused reads the reason on the page of their comment and in the letter, after “Reason:”. Here the newsroom says it in words of its own.",
  languages: "Language of the words",
  without: "Without words of your own: {reason}",
  save: "Save the words",
  saved: "The words are saved. They are told from now on, also of what was refused before.",
  mend: "Nothing was saved. Please mend this:",
  tooLong: "{limit, number} characters at most.",
  overtaken: "A colleague has worded this meanwhile: “{reason}”. Save again to have your words in their place.",
  removed: "A colleague has taken the words away meanwhile. Save again to have yours.",
};
