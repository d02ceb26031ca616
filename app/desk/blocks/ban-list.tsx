import { BanActs } from "#components/desk/blocks/ban-acts.tsx";
import { EntryList } from "#components/desk/entry-list.tsx";
import { Filled, gap } from "#components/desk/moderation/filled.tsx";
import type { Ban, Block } from "#lib/bans/desk/list.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { giveTerm, takeBan, unblock } from "./actions.ts";

/** What bans and blocks have in common: their end, who set them and when, and why. */
function Facts({ of, by, t }: { of: Pick<Ban, "reason" | "createdAt" | "expiresAt">; by: string; t: Translator }) {
  const { reason, createdAt, expiresAt } = of;
  const end = expiresAt ? t("deskBlocks.until", { time: t.dateTime(expiresAt) }) : t("deskBlocks.forGood");
  const author = t("deskBlocks.by", { name: gap, time: t.dateTime(createdAt) });
  return (
    <>
      {end} · <Filled words={author} with={<bdi>{by}</bdi>} />
      {reason !== "" && (
        <>
          <br />
          <Filled words={t("deskBlocks.because", { reason: gap })} with={<bdi>{reason}</bdi>} />
        </>
      )}
    </>
  );
}

/** Banned addresses and domains. */
export function BanList({ bans, none, t }: { bans: Ban[]; none: string; t: Translator }) {
  const entries = bans.map((ban) => ({
    id: ban.id,
    name: <bdi dir="ltr">{ban.value}</bdi>,
    facts: <Facts of={ban} by={ban.staff.name} t={t} />,
    acts: <BanActs id={ban.id} lift={takeBan} extend={giveTerm} t={t} />,
  }));
  return <EntryList entries={entries} none={none} />;
}

/** Blocked visitors. */
export function BlockList({ blocks, t }: { blocks: Block[]; t: Translator }) {
  const entries = blocks.map((block) => ({
    id: block.commentId,
    name: (
      <a href={`/desk/comments?one=${block.commentId}`}>
        {t("deskBlocks.visitorOf", { number: String(block.commentId) })}
      </a>
    ),
    facts: <Facts of={block} by={block.staffName} t={t} />,
    acts: (
      <form action={unblock}>
        <input type="hidden" name="comment" value={block.commentId} />
        <button type="submit">{t("deskBlocks.liftBlock")}</button>
      </form>
    ),
  }));
  return <EntryList entries={entries} none={t("deskBlocks.noVisitors")} />;
}
