import { CommentWords } from "./comment-words.tsx";

/** A stranger's words of which nothing is removed. */
export function CommentText({ text }: { text: string }) {
  return <CommentWords words={[{ kind: "text", text }]} removed="" />;
}
