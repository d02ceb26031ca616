import type { Comment } from "schema-dts";
import { commentPath } from "../comments/paths.ts";
import type { Thread, ThreadComment } from "../comments/thread.ts";

/** So much of a thread is said twice at most: comments, and characters of them all. */
const most = { comments: 20, characters: 6_000 };

/**
 * The first comments of a thread, whole.
 * @param article the absolute address of the article they are on
 */
export function commentsOf({ comments }: Pick<Thread, "comments">, article: string): Comment[] {
  let characters = 0;
  const first = comments.slice(0, most.comments).filter(({ text }) => {
    characters += text.length;
    return characters <= most.characters;
  });
  return first.map((comment) => commentOf(comment, article));
}

function commentOf({ id, name, text, language, createdAt, answers }: ThreadComment, article: string): Comment {
  const address = (it: number) => commentPath(article, it);
  return {
    "@type": "Comment",
    "@id": address(id),
    url: address(id),
    text,
    dateCreated: createdAt.toISOString(),
    author: { "@type": "Person", name },
    ...(language && { inLanguage: language }),
    ...(answers !== null && answers !== "gone" && { parentItem: { "@id": address(answers.id) } }),
  };
}
