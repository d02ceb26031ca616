import { Fragment } from "react";
import { findLinks } from "#lib/text/links.ts";
import styles from "./comment-words.module.css";
import { VisibleMarks } from "./visible-marks.tsx";

/** A stranger's words: text with line breaks, web addresses as links, and nothing else. */
export function CommentText({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a comment never change places.
    <p key={i} dir="auto" className={styles.words}>
      {paragraph.split("\n").map((line, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nor do its lines.
        <Fragment key={j}>
          {j > 0 && <br />}
          <Line line={line} />
        </Fragment>
      ))}
    </p>
  ));
}

function Line({ line }: { line: string }) {
  return findLinks(line).map((segment, i) =>
    segment.kind === "text" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change places.
      <VisibleMarks key={i} text={segment.text} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change places.
      <a key={i} href={segment.href} rel="nofollow ugc noopener" dir="ltr">
        <VisibleMarks text={segment.text} />
      </a>
    ),
  );
}
