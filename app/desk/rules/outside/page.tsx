import type { Metadata } from "next";
import { ModerationSheet } from "#components/desk/moderation/moderation-sheet.tsx";
import { OutsideCheck } from "#components/desk/moderation/outside-check.tsx";
import { TestChecks } from "#components/desk/moderation/test-checks.tsx";
import { listChecks } from "#lib/outside-checks/desk.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { deskWords } from "../../words.ts";
import { testNow } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await deskWords())("deskOutside.title") };
}

/** Which checks outside are asked, how they have lately answered, and what they say to a sample. */
export default async function Page() {
  const editor = await requireStaff("regulate");
  const t = await deskWords();
  const checks = listChecks(editor);
  return (
    <ModerationSheet title={t("deskOutside.title")} here="rules" actor={editor} t={t}>
      {checks.length === 0 ? <p>{t("deskOutside.none")}</p> : <p>{t("deskOutside.intro")}</p>}
      {checks.map((check) => (
        <OutsideCheck key={check.rule} check={check} t={t} />
      ))}
      {checks.length > 0 && (
        <TestChecks action={testNow} label={t("deskOutside.test")} hint={t("deskOutside.testHint")} />
      )}
    </ModerationSheet>
  );
}
