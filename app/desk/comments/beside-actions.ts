"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { addNote, noteText } from "#lib/comments/desk/notes.ts";
import { markRead } from "#lib/comments/desk/reading.ts";
import { unwatch, watch } from "#lib/comments/desk/watch.ts";
import { parseForm } from "#lib/parse-form.ts";
import { rowNumber } from "#lib/row-number.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { backTo } from "./back.ts";
import { commentField, number } from "./fields.ts";

const noteForm = z.object({ ...commentField, text: noteText });

/** Leaves a note for colleagues beside a comment. */
export async function leaveNote(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(noteForm, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  const { comment, from, text } = parsed.data;
  const { kind } = await addNote(moderator, comment, text);
  redirect(backTo(from, { done: kind === "noted" ? "noted" : "gone" }));
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
