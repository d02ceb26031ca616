import { release } from "#lib/comments/desk/claim.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findWatcher } from "#lib/staff/session.ts";

/** Lets go of a comment that a moderator has left: their page says so as it goes, and hears no answer. */
export async function POST(request: Request): Promise<Response> {
  const watcher = await findWatcher("moderate");
  if (watcher.kind !== "allowed") return new Response(null, { status: watcher.kind === "stranger" ? 401 : 403 });
  const form = await request.formData().catch(() => null);
  const comment = rowNumber(form?.get("comment"));
  if (comment !== null) await release(watcher.staff, comment);
  return new Response(null, { status: 204 });
}
