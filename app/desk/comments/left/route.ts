import { release } from "#lib/comments/desk/claim.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findWatcher } from "#lib/staff/session.ts";

/** Lets go of a comment that a moderator has left: their page says so as it goes, and hears no answer. */
export async function POST(request: Request): Promise<Response> {
  const watcher = await findWatcher("moderate");
  const comment = rowNumber((await request.formData()).get("comment"));
  if (watcher.kind === "allowed" && comment !== null) await release(watcher.staff, comment);
  return new Response(null, { status: 204 });
}
