import { decided } from "#lib/figures/tally.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { type Shown, waitInWords } from "./month-plots.tsx";

/** The figures of a time in a few sentences. */
export function Summary({ figures: { received, total, deciders }, t }: { figures: Shown; t: Translator }) {
  const all = decided(total);
  const people = deciders.filter(({ decider }) => decider === "person").reduce((sum, it) => sum + decided(it), 0);
  return (
    <p>
      {t("moderation.arrived", { count: received })} {all === 0 && t("moderation.empty")}
      {all > 0 && t("moderation.byPeople", { number: t.number(Math.round((people / all) * 100)) })}{" "}
      {total.median !== null &&
        t("moderation.waited", { duration: waitInWords(total.median, t), time: waitInWords(total.most, t) })}
    </p>
  );
}
