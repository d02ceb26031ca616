import { CommentText } from "#components/comments/comment-text.tsx";
import { Difference } from "#components/desk/difference.tsx";
import { FilterWords } from "#components/desk/filter/filter-words.tsx";
import type { QueuedComment } from "#lib/comments/desk/listing.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { Filled, gap } from "./filled.tsx";
import { findingWords } from "./finding-words.ts";
import { MarkedText } from "./marked-text.tsx";
import { spansIn } from "./spans.ts";
import styles from "./why-it-waits.module.css";

/** Why a comment is on the desk: what the checks found, what its writer changed, what is appealed against. */
export function WhyItWaits({ comment, t }: { comment: QueuedComment; t: Translator }) {
  const { findings, correction, appeal, language, text } = comment;
  const [decision] = comment.decisions;
  const spans = spansIn(findings, "correction");
  const words = { matched: t("deskQueue.matched"), redacted: t("deskQueue.isRedacted") };
  return (
    <>
      {comment.status === "HELD" && comment.reports > 0 && <p>{t("deskQueue.isReported")}</p>}
      {findings.length > 0 && (
        <ul className={styles.findings} aria-label={t("deskQueue.checksFound")}>
          {findings.map((finding, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings never change places.
            <li key={i}>
              {finding.rule === "filter" ? (
                <FilterWords finding={finding} language={language} t={t} />
              ) : (
                findingWords(finding, t)
              )}
            </li>
          ))}
        </ul>
      )}
      {correction !== null && (
        <section className={styles.change}>
          <h2>{t("deskQueue.correction")}</h2>
          {comment.status === "PUBLISHED" && <p>{t("deskQueue.correctionPublished")}</p>}
          <div lang={language}>
            <Difference before={text ?? ""} after={correction} />
            {spans.length > 0 && <MarkedText text={correction} matched={spans} redacted={[]} words={words} />}
          </div>
        </section>
      )}
      {appeal !== null && (
        <section className={styles.change}>
          <h2>{t("deskQueue.appeal")}</h2>
          {decision && (
            <p>
              <Filled
                words={t("deskQueue.against", { name: gap, time: t.dateTime(decision.createdAt) })}
                with={<bdi>{decision.staff.name}</bdi>}
              />
              {decision.reason && `: ${t(`reasons.${decision.reason}`)}`}
            </p>
          )}
          <div lang={language}>
            <CommentText text={appeal} />
          </div>
        </section>
      )}
    </>
  );
}
