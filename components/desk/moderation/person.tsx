import type { Histories } from "#lib/comments/desk/history.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { History } from "./history.tsx";
import styles from "./person.module.css";

type Act = (form: FormData) => Promise<void>;

interface Props {
  comment: number;
  histories: Histories;
  /** The page's own address, to come back to. */
  from: string;
  block: Act;
  lift: Act;
  /** Where only what this visitor sent is shown. */
  onlyVisitor: string;
  t: Translator;
}

/** What is known of who sent a comment, and whether what they send is taken. */
export function Person({
  comment,
  histories: { confirmed, typed, visitor },
  from,
  block,
  lift,
  onlyVisitor,
  t,
}: Props) {
  return (
    <>
      {confirmed && (
        <History
          history={confirmed}
          none={t("deskQueue.firstConfirmed")}
          some={() => t("deskQueue.otherConfirmed")}
          t={t}
        />
      )}
      {typed && (
        <History history={typed} none={t("deskQueue.firstTyped")} some={() => t("deskQueue.otherTyped")} t={t} />
      )}
      {visitor && (
        <>
          <History
            history={visitor}
            none={t("deskQueue.firstVisitor", { time: t.dateTime(visitor.since) })}
            some={(count) => t("deskQueue.otherVisitor", { count, time: t.dateTime(visitor.since) })}
            t={t}
          />
          <form action={visitor.blockedUntil ? lift : block} className={styles.visitor}>
            <input type="hidden" name="comment" value={comment} />
            <input type="hidden" name="from" value={from} />
            {visitor.blockedUntil && (
              <span>{t("deskQueue.blockedUntil", { time: t.dateTime(visitor.blockedUntil) })}</span>
            )}
            <button type="submit">{visitor.blockedUntil ? t("deskQueue.lift") : t("deskQueue.block")}</button>
            <a href={onlyVisitor}>{t("deskQueue.onlyVisitor")}</a>
          </form>
        </>
      )}
    </>
  );
}
