import { env } from "#lib/env.ts";
import { returnPath } from "#lib/staff/return-path.ts";

/** Where a form was sent from, which says there what became of it. */
export function backTo(from: string, said: Record<string, string | number>): string {
  const back = new URL(returnPath(from, env().SITE_URL), env().SITE_URL);
  for (const name of ["done", "comment", "decision", "batch", "count", "missed"]) back.searchParams.delete(name);
  for (const [name, value] of Object.entries(said)) back.searchParams.set(name, String(value));
  return back.pathname + back.search;
}
