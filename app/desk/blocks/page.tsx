import type { Metadata } from "next";
import { NewBanForm } from "#components/desk/blocks/new-ban-form.tsx";
import { ModerationSheet } from "#components/desk/moderation/moderation-sheet.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { InputField } from "#components/ui/field.tsx";
import { findAddress } from "#lib/bans/desk/banning.ts";
import { listBans, listBlocks } from "#lib/bans/desk/list.ts";
import { messagesOf } from "#lib/messages/translator.ts";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { visibleLine } from "#lib/text/characters.ts";
import { deskWords } from "../words.ts";
import { addBan } from "./actions.ts";
import { BanList, BlockList } from "./ban-list.tsx";
import { signedOutPage } from "./signed-out-page.tsx";
import { done } from "./words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await deskWords())("deskQueue.blocks") };
}

/** Who is banned or blocked, and a form for one more, with the address of `?comment=` filled in. */
export default async function Page({ searchParams }: PageProps<"/desk/blocks">) {
  const moderator = await findAllowed("moderate");
  if (!moderator) return signedOutPage();
  const t = await deskWords();
  const words = messagesOf(t.language).deskBlocks;
  const refused = refusal();
  const query = await searchParams;
  const search = typeof query.search === "string" ? visibleLine(query.search) || null : null;
  const comment = rowNumber(query.comment);
  const [{ bans, next }, blocks, address] = await Promise.all([
    listBans(moderator, { search, after: rowNumber(query.after) }),
    listBlocks(moderator),
    comment === null ? null : findAddress(moderator, comment),
  ]);
  const notice = done.get(query.done);
  const older = new URLSearchParams({ ...(search !== null && { search }), after: String(next) });
  return (
    <ModerationSheet title={t("deskQueue.blocks")} here="blocks" actor={moderator} t={t}>
      {notice && <Notice>{t(notice)}</Notice>}
      <h2>{t("deskBlocks.add")}</h2>
      {address !== null && <p>{t("deskBlocks.someComment")}</p>}
      <NewBanForm action={addBan} initial={refused ?? { values: { what: address ?? "" }, errors: {} }} words={words} />
      <h2>{t("deskBlocks.bans")}</h2>
      <search>
        <form action="/desk/blocks">
          <InputField id="search" name="search" label={t("deskBlocks.search")} defaultValue={search ?? ""} dir="ltr" />
          <button type="submit">{t("deskBlocks.find")}</button>
        </form>
      </search>
      <BanList bans={bans} none={t(search === null ? "deskBlocks.none" : "deskBlocks.noneFits")} t={t} />
      {next !== null && (
        <p>
          <a href={`/desk/blocks?${older}`}>{t("deskBlocks.older")}</a>
        </p>
      )}
      {search !== null && (
        <p>
          <a href="/desk/blocks">{t("deskBlocks.all")}</a>
        </p>
      )}
      <h2>{t("deskBlocks.visitors")}</h2>
      <p>{t("deskBlocks.visitorsHint")}</p>
      <BlockList blocks={blocks} t={t} />
    </ModerationSheet>
  );
}
