import { z } from "zod";
import { env } from "#lib/env.ts";
import { parseForm } from "#lib/parse-form.ts";
import { exportDossier } from "#lib/privacy/desk/dossier.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { emailSchema } from "#lib/staff/staff.ts";

const schema = z.object({ email: emailSchema });

/** Hands out everything of an address as a file. By POST, so that no log of addresses holds it. */
export async function POST(request: Request): Promise<Response> {
  const keeper = await requireStaff("erase", "/desk/privacy");
  const parsed = parseForm(schema, await request.formData());
  if (parsed.kind === "refused") return Response.redirect(new URL("/desk/privacy", env().SITE_URL), 303);
  const dossier = await exportDossier(keeper, parsed.data.email);
  return new Response(`${JSON.stringify(dossier, null, 2)}\n`, {
    headers: {
      "cache-control": "no-store",
      "content-disposition": 'attachment; filename="guest.json"',
      "content-type": "application/json; charset=utf-8",
    },
  });
}
