/** Why a page was not stored. */
export const words = {
  conflict:
    "Somebody has saved this page since you opened it, so yours was not saved. Your text is still here: open the page in another tab, and bring the two together.",
  unknown: "There is no such page any more. Your text is still here, to be copied.",
  "not-ready": "A page needs a text, each of its pictures a description, and each film captions. Nothing was saved.",
  "no-such-picture": "The text shows a picture or recording that is not kept here. Upload it again.",
} as const;

/** What has just been done, by the word in the address. */
export const done: ReadonlyMap<string, string> = new Map([
  ["added", "Added. Readers see it in the footer."],
  ["saved", "Saved. Readers see it now."],
  ["moved", "Moved."],
]);
