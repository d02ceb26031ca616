import { Filled, gap } from "#components/desk/moderation/filled.tsx";
import { UndoForm } from "#components/desk/moderation/undo-form.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { findDecision, verdicts } from "#lib/comments/desk/judgement.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { rowNumber } from "#lib/row-number.ts";
import type { Allowed } from "#lib/staff/roles.ts";
import { takeBack } from "./actions.ts";
import { doneWords } from "./done-words.ts";

type Query = Record<string, string | string[] | undefined>;

/** What has just been done, as the address says, with the button that takes it back; null: nothing was. */
export async function doneNotice(moderator: Allowed<"moderate">, query: Query, from: string, t: Translator) {
  const { done } = query;
  if (typeof done !== "string") return null;
  const verdict = verdicts.find((it) => it === done);
  const comment = rowNumber(query.comment);
  if (verdict && comment !== null) {
    const decision = await findDecision(moderator, comment);
    const name = decision?.comment.authorName ?? t("deskDeciding.somebody");
    return (
      <>
        <Notice>
          <Filled words={t(`deskDeciding.done${verdict}`, { name: gap })} with={<bdi>{name}</bdi>} />
        </Notice>
        <UndoForm which={{ decision: String(query.decision) }} from={from} undo={takeBack} t={t} />
      </>
    );
  }
  const numbers = { count: Number(query.count) || 0, missed: Number(query.missed) || 0 };
  const words = doneWords(done, numbers, t);
  if (words === null) return null;
  return (
    <>
      <Notice>{words}</Notice>
      {done === "many" && numbers.count > 0 && (
        <UndoForm which={{ batch: String(query.batch) }} from={from} undo={takeBack} t={t} />
      )}
    </>
  );
}
