import type { z } from "zod";
import type { FormState } from "./form-state.ts";

/** `typed` holds every word as it came but for U+0000, `data` what the schema made of it. */
export type Parsed<Data> =
  | { kind: "parsed"; data: Data; typed: FormState["values"] }
  | { kind: "refused"; state: FormState; damaged: boolean };

/**
 * Reads the fields that `schema` names, and no others, from a posted form. A field sent twice or as a file is damage,
 * not a mistake of the person. Errors are the schema's messages, the first of each field.
 */
export function parseForm<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  form: FormData,
): Parsed<z.infer<z.ZodObject<Shape>>> {
  const values: Record<string, string> = {};
  let damaged = false;
  for (const name of Object.keys(schema.shape)) {
    const given = form.getAll(name);
    const [first] = given;
    // No column holds U+0000, and nobody types it.
    if (typeof first === "string") values[name] = first.replaceAll("\0", "");
    if (given.length > 1 || (first !== undefined && typeof first !== "string")) damaged = true;
  }
  const { data, error } = schema.safeParse(values);
  if (data && !damaged) return { kind: "parsed", data, typed: values };
  const errors: Record<string, string> = {};
  for (const { path, message } of error?.issues ?? []) errors[String(path[0])] ??= message;
  return { kind: "refused", state: { values, errors }, damaged };
}
