import type { VisitorHistory } from "#lib/visitors/desk/history.ts";
import { OtherComments } from "./other-comments.tsx";
import styles from "./visitor-notes.module.css";

type Act = (form: FormData) => Promise<void>;

/**
 * What is known of the visitor behind a comment, and whether what they send is taken.
 * @param from the page's own address, to come back to
 */
export function VisitorNotes({
  comment,
  history,
  from,
  block,
  lift,
  time,
}: {
  comment: number;
  history: VisitorHistory;
  from: string;
  block: Act;
  lift: Act;
  time: (time: Date) => string;
}) {
  const { since, blockedUntil } = history;
  return (
    <>
      <OtherComments
        others={history}
        none={`The first comment from this visitor since ${time(since)}.`}
        some={(all) => `${all} other ${all === 1 ? "comment" : "comments"} from this visitor since ${time(since)}`}
        time={time}
      />
      <form action={blockedUntil ? lift : block} className={styles.visitor}>
        <input type="hidden" name="comment" value={comment} />
        <input type="hidden" name="from" value={from} />
        {blockedUntil && <span>This visitor is blocked until {time(blockedUntil)}.</span>}
        <button type="submit">{blockedUntil ? "Lift the block" : "Block this visitor"}</button>
      </form>
    </>
  );
}
