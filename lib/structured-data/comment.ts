import type { Comment } from "schema-dts";
import { commentPath } from "../comments/paths.ts";
import { inWords } from "../comments/redaction.ts";
import type { Thread, ThreadComment } from "../comments/thread.ts";

/** So much of a thread is said twice at most: comments, and characters of them all. */
const most = { comments: 20, characters: 6_000 };

/**
 * The first comments of a thread, whole.
 * @param article the absolute address of the article they are on
 */
export function commentsOf({ comments }: Pick<Thread, "comments">, article: string): Comment[] {
  let characters = 0;
  const first = comments.slice(0, most.comments).map((comment) => commentOf(comment, article));
  return first.filter(({ text }) => {
    characters += text.length;
    return characters <= most.characters;
  });
}

function commentOf({ id, name, words, language, createdAt, answers }: ThreadComment, article: string) {
  const address = (it: number) => commentPath(article, it);
  return {
    "@type": "Comment",
    "@id": address(id),
    url: address(id),
    text: inWords(words, language),
    dateCreated: createdAt.toISOString(),
    author: { "@type": "Person", name },
    ...(language && { inLanguage: language }),
    ...(answers !== null && answers !== "gone" && { parentItem: { "@id": address(answers.id) } }),
  } as const satisfies Comment;
}
