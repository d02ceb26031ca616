"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { reasonLimit, termNames } from "#lib/bans/ban.ts";
import { ban, banWriter, extendBan, liftBan, type Sentence } from "#lib/bans/desk/banning.ts";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { parseForm } from "#lib/parse-form.ts";
import type { Allowed } from "#lib/staff/roles.ts";
import { findAllowed, requireStaff } from "#lib/staff/session.ts";
import { block, lift } from "#lib/visitors/desk/block.ts";
import { refused, signedOut } from "../articles/refused.ts";
import { backTo } from "../comments/back.ts";
import { commentField, number } from "../comments/fields.ts";
import { deskWords } from "../words.ts";

const here = "/desk/blocks";
const term = z.enum(termNames);

const newBanForm = (t: Translator) =>
  z.object({
    what: z.string().trim().min(1, t("deskBlocks.whatMissing")),
    term,
    reason: z
      .string()
      .trim()
      .max(reasonLimit, t("deskBlocks.reasonLong", { limit: reasonLimit }))
      .default(""),
  });

/** Bans what was typed, and leads to the list, which says so. */
export async function addBan(_: FormState, form: FormData): Promise<FormState> {
  const moderator = await findAllowed("moderate");
  if (!moderator) return signedOut(form);
  const t = await deskWords();
  const parsed = parseForm(newBanForm(t), form);
  if (parsed.kind === "refused") return refused(parsed.state);
  const { what, ...sentence } = parsed.data;
  const { kind } = await ban(moderator, what, sentence);
  if (kind === "unreadable") return refused({ values: parsed.typed, errors: { what: t("deskBlocks.whatMissing") } });
  if (kind === "protected") return refused({ values: parsed.typed, errors: { what: t("deskBlocks.protected") } });
  redirect(`${here}?done=banned`);
}

const writerForm = z.object({
  ...commentField,
  whom: z.enum(["visitor", "address", "domain"]),
  term,
  reason: z.string().trim().max(reasonLimit).default(""),
});

/** Bans who is behind a comment, and leads back to where it was read. */
export async function banBehind(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(writerForm, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  const { comment, from, whom, ...sentence } = parsed.data;
  redirect(backTo(from, { done: await impose(moderator, comment, whom, sentence) }));
}

async function impose(
  moderator: Allowed<"moderate">,
  comment: number,
  whom: "visitor" | "address" | "domain",
  sentence: Sentence,
): Promise<string> {
  if (whom === "visitor") return (await block(moderator, comment, sentence)).kind;
  return (await banWriter(moderator, comment, whom === "address" ? "ADDRESS" : "DOMAIN", sentence)).kind;
}

export async function takeBan(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", here);
  const parsed = parseForm(z.object({ ban: number }), form);
  if (parsed.kind === "refused") redirect(here);
  const { kind } = await liftBan(moderator, parsed.data.ban);
  redirect(`${here}?done=${kind === "lifted" ? "ban-lifted" : "gone"}`);
}

export async function giveTerm(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", here);
  const parsed = parseForm(z.object({ ban: number, term }), form);
  if (parsed.kind === "refused") redirect(here);
  const { kind } = await extendBan(moderator, parsed.data.ban, parsed.data.term);
  redirect(`${here}?done=${kind}`);
}

export async function unblock(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", here);
  const parsed = parseForm(z.object({ comment: number }), form);
  if (parsed.kind === "refused") redirect(here);
  const { kind } = await lift(moderator, parsed.data.comment);
  redirect(`${here}?done=${kind}`);
}
