"use server";

import { saidWords } from "#components/desk/moderation/finding-words.ts";
import type { TestedCheck } from "#components/desk/moderation/test-checks.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import { type Tested, testChecks } from "#lib/outside-checks/desk.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { deskWords } from "../../words.ts";

/** Shows the checks a sample, and says what came back. */
export async function testNow(): Promise<TestedCheck[]> {
  const editor = await requireStaff("regulate", "/desk/rules/outside");
  const t = await deskWords();
  return (await testChecks(editor)).map((tested) => ({
    rule: tested.rule,
    name: t(`deskOutside.${tested.rule}`),
    words: inWords(tested, t),
    said: tested.said && saidWords(tested.said, t),
  }));
}

function inWords({ rule, said, failed, took, isKeyKnown }: Tested, t: Translator): string[] {
  const key = isKeyKnown === null ? [] : [t(isKeyKnown ? "deskOutside.keyKnown" : "deskOutside.keyUnknown")];
  if (failed) return [...key, t("deskOutside.unusable")];
  const answer = t(said === null ? "deskOutside.passes" : "deskOutside.holds", { count: took });
  return [...key, answer, ...(rule === "akismet" && said === null ? [t("deskOutside.missed")] : [])];
}
