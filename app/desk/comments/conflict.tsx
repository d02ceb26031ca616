import { Conflicts } from "#components/desk/moderation/conflicts.tsx";
import { Filled, gap, otherGap } from "#components/desk/moderation/filled.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { listInOrder } from "#lib/comments/desk/listing.ts";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { rowNumber } from "#lib/row-number.ts";

/** Where a decision without scripts met another state of its comment: what was seen, and what there is now. */
export async function conflictNotice({ values }: FormState, t: Translator) {
  const [comment] = await listInOrder([rowNumber(values.comment) ?? 0]);
  if (!comment) return <Notice>{t("deskDeciding.gone")}</Notice>;
  const [decision] = comment.decisions;
  const name = comment.authorName ?? t("deskDeciding.somebody");
  const said =
    values.conflict === "already-decided" && decision ? (
      <Filled
        words={t(`deskDeciding.already${decision.verdict}`, {
          ...{ name: gap, staff: otherGap, time: t.dateTime(decision.createdAt) },
        })}
        with={<bdi>{name}</bdi>}
        and={<bdi>{decision.staff.name}</bdi>}
      />
    ) : (
      t("deskDeciding.changed")
    );
  // A box sends its line ends as the form's do.
  const seen = (values.seen ?? "").replaceAll("\r\n", "\n");
  const now = comment.correction ?? comment.text ?? "";
  return (
    <>
      <Notice>{said}</Notice>
      <Conflicts
        conflicts={[{ id: comment.id, name, said, seen, now, answer: values.answer || null }]}
        words={{
          ...{
            title: t("deskDeciding.conflict"),
            both: t("deskDeciding.conflictWords"),
            same: t("deskDeciding.conflictSame"),
          },
          ...{ open: t("deskDeciding.openNow"), close: t("deskDeciding.close"), answer: t("deskDeciding.answer") },
        }}
      />
    </>
  );
}
