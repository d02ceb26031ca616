/** A comment with the answers that are shown under it. */
export interface Branch<Comment> {
  comment: Comment;
  answers: Branch<Comment>[];
}

/**
 * Puts each comment of a page under the nearest one above it that is on the page, `depth` steps deep at most: whoever
 * answers deeper stands beside whom they answer.
 * @param comments in the order of their thread
 */
export function nest<Comment extends { id: number; path: readonly number[] }>(
  comments: readonly Comment[],
  depth: number,
): Branch<Comment>[] {
  const top: Branch<Comment>[] = [];
  const placed = new Map<number, Branch<Comment>>();
  for (const comment of comments) {
    const branch = { comment, answers: [] };
    const above = comment.path.slice(0, Math.min(comment.path.length - 1, depth)).findLast((id) => placed.has(id));
    ((above !== undefined && placed.get(above)?.answers) || top).push(branch);
    placed.set(comment.id, branch);
  }
  return top;
}
