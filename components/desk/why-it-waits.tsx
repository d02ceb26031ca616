import { CommentText } from "#components/comments/comment-text.tsx";
import type { Finding } from "#lib/comments/check.ts";
import type { QueuedComment as Queued } from "#lib/comments/desk/listing.ts";
import { Difference } from "./difference.tsx";
import { reasonWords } from "./reason-words.ts";
import styles from "./why-it-waits.module.css";

/** Why a comment is on the desk: what the checks found, what its writer changed, what is appealed against. */
export function WhyItWaits({ comment, time }: { comment: Queued; time: (time: Date) => string }) {
  const { findings, correction, appeal, language, text } = comment;
  const [decision] = comment.decisions;
  return (
    <>
      {comment.reports > 0 && (
        <p>
          <a href="/desk/comments/reported">Readers have reported it</a>. A decision here answers them as well.
        </p>
      )}
      {findings.length > 0 && (
        <ul className={styles.findings} aria-label="What the checks found">
          {findings.map((finding) => (
            <li key={finding.rule}>{findingWords[finding.rule](finding)}</li>
          ))}
        </ul>
      )}
      {correction !== null && (
        <section className={styles.change}>
          <h3>Correction by its writer</h3>
          {comment.status === "PUBLISHED" && <p>Readers see the earlier words until you decide.</p>}
          <div lang={language}>
            <Difference before={text ?? ""} after={correction} />
          </div>
        </section>
      )}
      {appeal !== null && (
        <section className={styles.change}>
          <h3>Appeal</h3>
          {decision && (
            <p>
              Against the decision of <bdi>{decision.staff.name}</bdi>, {time(decision.createdAt)}
              {decision.reason && `: ${reasonWords[decision.reason]}`}.
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

const findingWords: Record<Finding["rule"], (finding: Finding) => string> = {
  honeypot: () => "Filled in a field that people do not see",
  stamp: () => "Did not come from a page of this story",
  haste: () => "Sent sooner than it can be typed",
  duplicate: ({ detail }) => `The same words came ${detail === 1 ? "once" : `${detail} times`} before`,
  links: ({ detail }) => `${detail} web addresses`,
  name: ({ detail }) => `The name could be taken for “${detail}”`,
  trusted: () => "From a confirmed address that has earned trust",
  blocked: () => "From a visitor who is blocked",
  banned: ({ detail }) => `From ${detail}, which is banned`,
  rule: ({ name, version }) => `Rule “${name}”, version ${version}`,
  mode: ({ detail }) => `Everything is held: ${detail}`,
  akismet: ({ detail }) => `Akismet: ${detail}`,
  hook: ({ detail }) => `Outside check: ${detail}`,
  filter: ({ detail }) => `The filter: ${detail}`,
};
