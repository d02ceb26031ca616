"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { parseForm } from "#lib/parse-form.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { block, lift } from "#lib/visitors/desk/block.ts";
import { backTo } from "./back.ts";
import { commentField } from "./fields.ts";

const schema = z.object(commentField);

/** Blocks the visitor behind a comment and leads back to where it was read. */
export async function blockVisitor(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(schema, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  const { kind } = await block(moderator, parsed.data.comment);
  redirect(backTo(parsed.data.from, { done: kind }));
}

/** Lets the visitor behind a comment write again and leads back to where it was read. */
export async function liftBlock(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(schema, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  const { kind } = await lift(moderator, parsed.data.comment);
  redirect(backTo(parsed.data.from, { done: kind }));
}
