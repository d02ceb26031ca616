import { Fragment } from "react";
import { type Passage, paragraphsOf } from "#lib/comments/redaction.ts";
import { findLinks } from "#lib/text/links.ts";
import styles from "./comment-words.module.css";
import { VisibleMarks } from "./visible-marks.tsx";

/**
 * A stranger's words: text with line breaks, web addresses as links, and nothing else.
 * @param removed what a black bar says where words were removed
 */
export function CommentWords({ words, removed }: { words: readonly Passage[]; removed: string }) {
  return paragraphsOf(words).map((lines, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a comment never change places.
    <p key={i} dir="auto" className={styles.words}>
      {lines.map((line, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nor do its lines.
        <Fragment key={j}>
          {j > 0 && <br />}
          <Line line={line} removed={removed} />
        </Fragment>
      ))}
    </p>
  ));
}

function Line({ line, removed }: { line: readonly Passage[]; removed: string }) {
  return line.map((passage, i) =>
    passage.kind === "text" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the passages of a line never change places.
      <Linked key={i} text={passage.text} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the passages of a line never change places.
      <bdi key={i} className={styles.removed}>
        {removed}
      </bdi>
    ),
  );
}

function Linked({ text }: { text: string }) {
  return findLinks(text).map((segment, i) =>
    segment.kind === "text" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a passage never change places.
      <VisibleMarks key={i} text={segment.text} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a passage never change places.
      <a key={i} href={segment.href} rel="nofollow ugc noopener" dir="ltr">
        <VisibleMarks text={segment.text} />
      </a>
    ),
  );
}
