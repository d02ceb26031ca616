"use server";

import { createHash } from "node:crypto";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { RuleFormState } from "#components/desk/rules/rule-form.tsx";
import { parseForm } from "#lib/parse-form.ts";
import { answerWith } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findRule, isStory } from "#lib/rules/desk/list.ts";
import { rehearse } from "#lib/rules/desk/rehearsal.ts";
import { addRule, changeRule, moveRule } from "#lib/rules/desk/storing.ts";
import { type RuleContent, type RuleKind, ruleKinds, ruleLimits } from "#lib/rules/rule.ts";
import type { Allowed } from "#lib/staff/roles.ts";
import { findAllowed, requireStaff } from "#lib/staff/session.ts";
import { moveField } from "#lib/stories/desk/order.ts";
import { refused, signedOut, typed } from "../articles/refused.ts";
import { deskWords } from "../words.ts";
import { readRule } from "./read-rule.ts";
import { shownRehearsal } from "./shown-rehearsal.ts";

/** Adds a rule of a kind, once the editor has seen what it would have done. */
export async function beginRule(given: RuleKind, _: RuleFormState, form: FormData): Promise<RuleFormState> {
  const editor = await findAllowed("regulate");
  if (!editor) return signedOut(form);
  const kind = ruleKinds.find((it) => it === given) ?? redirect("/desk/missing");
  const draft = await confirmed(editor, kind, form);
  if (!draft.content) return draft.state;
  const addition = await addRule(editor, draft.content);
  if (addition.kind === "added") redirect("/desk/rules?done=added");
  const notice = (await deskWords())("deskRules.full", { limit: ruleLimits.rules });
  return refused({ values: typed(form), errors: {}, notice });
}

const versionForm = z.object({ version: z.string().transform(rowNumber).pipe(z.number()) });

/** Changes a rule, once the editor has seen what it would have done so. */
export async function writeRule(
  given: number,
  kind: RuleKind,
  _: RuleFormState,
  form: FormData,
): Promise<RuleFormState> {
  const editor = await findAllowed("regulate");
  if (!editor) return signedOut(form);
  const id = rowNumber(String(given)) ?? redirect("/desk/missing");
  const rule = await findRule(editor, id);
  if (!rule) redirect("/desk/missing");
  // A rule stays of its kind; one that cannot be read any more is written anew.
  const known = rule.content?.kind ?? ruleKinds.find((it) => it === kind) ?? redirect("/desk/missing");
  const draft = await confirmed(editor, known, form);
  if (!draft.content) return draft.state;
  const seen = parseForm(versionForm, form);
  const version = seen.kind === "refused" ? 0 : seen.data.version;
  const change = await changeRule(editor, id, version, { content: draft.content });
  if (change.kind === "changed") redirect("/desk/rules?done=changed");
  const notice = (await deskWords())(`deskRules.${change.kind}`);
  return refused({ values: typed(form), errors: {}, notice });
}

const confirmation = z.object({ rehearsed: z.string().optional() });

/** The rule as it was typed, if it is the one whose rehearsal was seen; else what to tell before. */
async function confirmed(
  editor: Allowed<"regulate">,
  kind: RuleKind,
  form: FormData,
): Promise<{ content: RuleContent } | { content: null; state: RuleFormState }> {
  const t = await deskWords();
  const read = readRule(kind, form, t);
  if (read.kind === "refused") return { content: null, state: refused({ ...read.state, notice: t("deskRules.mend") }) };
  const { content } = read;
  const values = typed(form);
  if (content.story !== null && !(await isStory(editor, content.story))) {
    return { content: null, state: refused({ values, errors: { story: t("deskRules.wrongStory") } }) };
  }
  const digest = createHash("sha256").update(JSON.stringify(content)).digest("base64url");
  const seen = parseForm(confirmation, form);
  if (seen.kind === "parsed" && seen.data.rehearsed === digest) return { content };
  const rehearsal = shownRehearsal(await rehearse(editor, content), content.effect, t);
  const state = refused({ values: { ...values, rehearsed: digest }, errors: {} });
  // Nothing is wrong with it: the editor is asked to confirm.
  answerWith(200);
  return { content: null, state: { ...state, rehearsal } };
}

const oneRule = { id: z.string().transform(rowNumber).pipe(z.number()) };
const moveForm = z.object({ ...oneRule, move: moveField });

export async function changeOrder(form: FormData): Promise<void> {
  const editor = await requireStaff("regulate", "/desk/rules");
  const parsed = parseForm(moveForm, form);
  if (parsed.kind === "refused") redirect("/desk/missing");
  await moveRule(editor, parsed.data.id, parsed.data.move);
  redirect("/desk/rules?done=moved");
}

const switchForm = z.object({ ...oneRule, ...versionForm.shape, on: z.enum(["yes", "no"]) });

export async function switchRule(form: FormData): Promise<void> {
  const editor = await requireStaff("regulate", "/desk/rules");
  const parsed = parseForm(switchForm, form);
  if (parsed.kind === "refused") redirect("/desk/missing");
  const { id, version, on } = parsed.data;
  const { kind } = await changeRule(editor, id, version, { isOn: on === "yes" });
  redirect(`/desk/rules?done=${kind === "changed" ? "changed" : "outdated"}`);
}
