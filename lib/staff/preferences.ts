import { z } from "zod";
import { db } from "../db.ts";
import { languages } from "../text/language.ts";
import type { Allowed } from "./roles.ts";

/** How the desk is to a colleague. A box that is not ticked is not sent. */
export const preferencesForm = z.object({
  language: z.enum(languages),
  shortcuts: z
    .literal("on")
    .optional()
    .transform((it) => it === "on"),
});

export type Preferences = z.output<typeof preferencesForm>;

/** Has the desk speak a language to a colleague, and take single letters as keys or not, from the next request on. */
export async function prefer(colleague: Allowed<"work">, preferences: Preferences): Promise<void> {
  await db.staff.update({ where: { id: colleague.id }, data: preferences, select: { id: true } });
}
