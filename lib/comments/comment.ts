/** In characters. */
export const commentLimits = { author: 80, email: 254, comment: 5_000 } as const;

export const commentsPerPage = 50;

/** In characters. */
export const appealLimit = 2_000;

/** In characters: what a moderator may say to the writer besides. */
export const answerLimit = 2_000;

/** How many comments a heap is counted to; nobody at the desk needs to know how many more there are. */
export const mostCounted = 500;

/** How often one visitor may comment, and how much one story takes. */
export const commentRates = {
  visitor: { points: 10, seconds: 300 },
  story: { points: 200, seconds: 60 },
} as const;

/** How many web addresses a comment may have before a moderator is told. */
export const fewLinks = 2;

/** In milliseconds: who sends what takes longer to write sooner than this, has not written it in the form. */
export const leastTimeToWrite = 3_000;

/**
 * What a guest fills in, in the order of the form, and what the form adds by itself: whom it answers, whether mail is
 * wished for, a field that only robots see (`url`), where the form came from, and what the reader's script knows: a key
 * of its tab, the proof of a confirmed address, how long it was written on. Names are those of WordPress, which
 * password managers, importers and robots know.
 */
export const commentFields = [
  "author",
  "email",
  "comment",
  "mail",
  "comment_parent",
  "url",
  "stamp",
  "form_key",
  "pass",
  "written_in",
] as const;

/** What a person types. */
export type CommentField = keyof typeof commentLimits;
