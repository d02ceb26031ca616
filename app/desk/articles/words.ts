import type { Obstacle } from "#lib/stories/desk/readiness.ts";

/** Why a draft was not stored. */
export const words = {
  conflict:
    "Somebody has saved this article since you opened it, so yours was not saved. Your text is still here: open the article in another tab, and bring the two together.",
  "not-yours": "This article is not yours to change any more. Your text is still here, to be copied.",
  "no-such-place": "There is no such section, or no such story that you may add to. Choose a section.",
  exists: "The story has an article in this language already.",
  "story-conflict":
    "Somebody has changed the kind, the tags, the series or the section of the story since you opened it, so nothing was saved. Your text is still here: open the article in another tab, and bring the two together.",
  "story-not-yours":
    "Readers have seen the story in another language, so its kind and its tags are for an editor to change. Nothing was saved.",
  "no-such-label": "The section, the series or the author that you chose is not there any more. Choose another.",
  "no-such-picture": "The text shows a picture or recording that is not kept here. Upload it again.",
  "not-ready":
    "An article that was published needs a text, each of its pictures a description, and each film captions. Nothing was saved.",
} as const;

/** What has just been done, by the word in the address. */
export const done: ReadonlyMap<string, string> = new Map([
  ["created", "The draft is stored. Readers do not see it yet."],
  ["saved", "Saved."],
  ["published", "Published. Readers see it now."],
  ["withdrawn", "Withdrawn. Its address says so."],
  ["not-published", "It was not published, so there was nothing to withdraw."],
  ["conflict", "It was changed by somebody else in between, and was not published. Look at it again first."],
  ["thread", "The comment thread is changed."],
]);

const lacks: Record<Obstacle, string> = {
  "no-text": "It has no text.",
  "lead-undescribed": "The lead picture has no description.",
  "picture-undescribed": "A picture in the text has no description.",
  "video-uncaptioned": "A film in the text has no captions.",
};

/** What keeps an article from being published, as the address carries it. */
export function lacksInWords(obstacles: unknown): string[] {
  if (typeof obstacles !== "string") return [];
  const named = obstacles.split(",");
  return Object.entries(lacks).flatMap(([obstacle, words]) => (named.includes(obstacle) ? [words] : []));
}
