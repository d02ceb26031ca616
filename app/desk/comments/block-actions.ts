"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { env } from "#lib/env.ts";
import { parseForm } from "#lib/parse-form.ts";
import { rowNumber } from "#lib/row-number.ts";
import { returnPath } from "#lib/staff/return-path.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { block, lift } from "#lib/visitors/desk/block.ts";

const schema = z.object({ comment: z.string().transform(rowNumber).pipe(z.number()), from: z.string() });

/** Blocks the visitor behind a comment and leads back to where it was read. */
export async function blockVisitor(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(schema, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  const { kind } = await block(moderator, parsed.data.comment);
  redirect(backTo(parsed.data.from, kind));
}

/** Lets the visitor behind a comment write again and leads back to where it was read. */
export async function liftBlock(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(schema, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  const { kind } = await lift(moderator, parsed.data.comment);
  redirect(backTo(parsed.data.from, kind));
}

function backTo(from: string, visitor: string): string {
  const back = new URL(returnPath(from, env().SITE_URL), env().SITE_URL);
  back.searchParams.set("visitor", visitor);
  return back.pathname + back.search;
}
