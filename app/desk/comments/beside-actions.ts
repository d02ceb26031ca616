"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { addNote, noteLimit } from "#lib/comments/desk/notes.ts";
import { markRead } from "#lib/comments/desk/reading.ts";
import { unwatch, watch } from "#lib/comments/desk/watch.ts";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { parseForm } from "#lib/parse-form.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findAllowed, requireStaff } from "#lib/staff/session.ts";
import { refused, signedOut } from "../articles/refused.ts";
import { deskWords } from "../words.ts";
import { backTo } from "./back.ts";
import { commentField, lines, number } from "./fields.ts";

const noteForm = (t: Translator) =>
  z.object({
    about: number,
    from: commentField.from,
    note: lines.pipe(
      z
        .string()
        .min(1, t("deskQueue.noteMissing"))
        .max(noteLimit, t("deskQueue.tooLong", { limit: noteLimit })),
    ),
  });

/** Leaves a note for colleagues beside a comment, and leads back to where it was read. */
export async function leaveNote(_: FormState, form: FormData): Promise<FormState> {
  const moderator = await findAllowed("moderate");
  if (!moderator) return signedOut(form);
  const t = await deskWords();
  const parsed = parseForm(noteForm(t), form);
  if (parsed.kind === "refused") return refused(parsed.state);
  const { about, from, note } = parsed.data;
  const { kind } = await addNote(moderator, about, note);
  if (kind === "unknown") return refused({ values: parsed.typed, errors: {}, notice: t("deskDeciding.gone") });
  redirect(backTo(from, { done: "noted" }));
}

const watchForm = z.object({ story: number, from: commentField.from });

/** Puts a story on the colleague's watch-list. */
export async function watchStory(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(watchForm, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  const known = await watch(moderator, parsed.data.story);
  redirect(backTo(parsed.data.from, { done: known ? "watching" : "gone" }));
}

/** Takes a story off it. */
export async function unwatchStory(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(watchForm, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  await unwatch(moderator, parsed.data.story);
  redirect(backTo(parsed.data.from, { done: "unwatched" }));
}

const numbers = z
  .string()
  .max(1_000)
  .transform((list) => list.split(" ").flatMap((it) => rowNumber(it) ?? []));

const readForm = z.object({ comments: numbers, from: commentField.from });

/** Takes what a page shows off the heap of new comments. */
export async function markAllRead(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(readForm, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  const count = await markRead(moderator, parsed.data.comments);
  redirect(backTo(parsed.data.from, { done: "read", count }));
}
