/** Why a profile was not stored. */
export const words = {
  conflict:
    "Somebody has saved this author since you opened it, so yours was not saved. Your words are still here: open the author in another tab, and bring the two together.",
  "no-such-picture": "The portrait is not kept here any more. Choose it again.",
} as const;

/** What has just been done, by the word in the address. */
export const done: ReadonlyMap<string, string> = new Map([
  ["added", "Added. An editor can put the name in a byline now."],
  ["saved", "Saved. Every page is printed anew."],
]);
