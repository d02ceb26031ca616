import type { Translator } from "#lib/messages/translator.ts";
import type { ListedCheck } from "#lib/outside-checks/desk.ts";
import { saidWords } from "./finding-words.ts";

/** One check outside: where it is asked, and how it has lately answered. */
export function OutsideCheck({ check, t }: { check: ListedCheck; t: Translator }) {
  const { rule, host, answered, failed, median, lastFault } = check;
  return (
    <section>
      <h2>{t(`deskOutside.${rule}`)}</h2>
      <p>{t("deskOutside.host", { host })}</p>
      <p>{t("deskOutside.lately")}</p>
      <ul>
        <li>{t("deskOutside.answered", { count: answered })}</li>
        <li>{t("deskOutside.failed", { count: failed })}</li>
        {median !== null && <li>{t("deskOutside.median", { count: median })}</li>}
      </ul>
      {lastFault?.fault && (
        <p>
          {t("deskOutside.lastFault", { time: t.dateTime(lastFault.at) })} <bdi>{saidWords(lastFault.fault, t)}</bdi>
        </p>
      )}
    </section>
  );
}
