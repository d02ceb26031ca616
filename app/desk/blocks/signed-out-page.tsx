import { redirect } from "next/navigation";
import { NewBanForm } from "#components/desk/blocks/new-ban-form.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { messagesOf } from "#lib/messages/translator.ts";
import { refusal } from "#lib/request.ts";
import { signInPath } from "#lib/staff/session.ts";
import { deskWords } from "../words.ts";
import { addBan } from "./actions.ts";

/**
 * Stands in for the bans where somebody has just sent one, without scripts and without a session: it holds what they
 * typed and nothing else. Whoever only asks for the page is led to the sign-in.
 */
export async function signedOutPage() {
  const refused = refusal();
  if (!refused) redirect(signInPath());
  const t = await deskWords();
  return (
    <Sheet title={t("deskBlocks.add")} language={t.language}>
      <NewBanForm action={addBan} initial={refused} words={messagesOf(t.language).deskBlocks} />
    </Sheet>
  );
}
