import type { ReactNode } from "react";
import { CommentName } from "#components/comments/comment-name.tsx";
import { CommentText } from "#components/comments/comment-text.tsx";
import { ClaimMark } from "#components/desk/news/claim-mark.tsx";
import type { QueuedComment } from "#lib/comments/desk/listing.ts";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./comment-card.module.css";
import { CommentFacts } from "./comment-facts.tsx";
import { Filled, gap } from "./filled.tsx";
import { MarkedText } from "./marked-text.tsx";
import { spansIn } from "./spans.ts";
import { WhyItWaits } from "./why-it-waits.tsx";

interface Props {
  comment: QueuedComment;
  parent: QueuedComment | null;
  /** The colleague who is at it, if another is. */
  reader: string | null;
  /** Whoever reads the page. */
  self: number;
  links: { one: string; onlyStory: string };
  t: Translator;
  /** The decisions, and what else stands beside it. */
  children: ReactNode;
}

/** A comment as a moderator reads it: what it answers, its words with what was found in them, why it waits. */
export function CommentCard({ comment, parent, reader, self, links, t, children }: Props) {
  return (
    <>
      <CommentFacts comment={comment} links={links} t={t} />
      <ClaimMark comment={comment.id} self={self} reader={reader} words={t("deskDeciding.reading", { name: gap })} />
      {parent && (
        <details className={styles.parent}>
          <summary>
            <Filled
              words={t("deskQueue.inAnswerTo", { name: gap })}
              with={<CommentName name={parent.authorName ?? t("deskDeciding.somebody")} />}
            />
          </summary>
          <div lang={parent.language}>
            <CommentText text={parent.text ?? ""} />
          </div>
        </details>
      )}
      <div lang={comment.language} data-words>
        <Words comment={comment} t={t} />
      </div>
      <WhyItWaits comment={comment} t={t} />
      {children}
    </>
  );
}

function Words({ comment: { text, findings, redactions }, t }: { comment: QueuedComment; t: Translator }) {
  const matched = spansIn(findings, "text");
  if (matched.length === 0 && redactions.length === 0) return <CommentText text={text ?? ""} />;
  const words = { matched: t("deskQueue.matched"), redacted: t("deskQueue.isRedacted") };
  return <MarkedText text={text ?? ""} matched={matched} redacted={redactions} words={words} />;
}
