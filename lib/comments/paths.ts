/** The order of a thread: as it was written, or with the newest thread first. Answers follow what they answer in both. */
export type Order = "oldest" | "newest";

/**
 * Where a page of a story's comments is read. The article itself has the first page of the oldest.
 * @param article an article's path
 * @param page from 1
 */
export function threadPath(article: string, order: Order, page = 1): string {
  if (order === "oldest") return page === 1 ? `${article}#comments` : `${article}/comments/${page}`;
  return `${article}/comments/newest${page === 1 ? "" : `/${page}`}`;
}

/** The lasting address of a comment: the article with whatever page of the thread has it. */
export function commentPath(article: string, id: number): string {
  return `${article}?comment=${id}#comment-${id}`;
}

/** Where a comment is answered. */
export function replyPath(article: string, id: number): string {
  return `${article}?reply=${id}#respond`;
}
