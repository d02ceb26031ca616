import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { z } from "zod";
import { readBody } from "./body.ts";
import { syntheticRequest } from "./synthetic-request.ts";

/** Far more than a comment may have, so that whoever pasted too much is told how much, and gets it back. */
const limit = 1024 * 1024;

/** What was sent could not be read as a form. */
export class MalformedForm extends Error {}

const manifest = z.object({ node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })) });

/**
 * The id by which Next knows the action that takes a comment.
 * A page from an earlier build, a cache or a plain HTTP client may name another id or none: what is posted to an
 * article's address is a comment, whatever page it was written on.
 */
export function commentActionId(buildFolder: string): string {
  const { node } = manifest.parse(
    JSON.parse(readFileSync(join(buildFolder, "server/server-reference-manifest.json"), "utf8")),
  );
  const found = Object.entries(node).find(
    ([, action]) => action.exportedName === "postComment" && action.filename.startsWith("app/[lang]/articles/"),
  );
  if (!found) throw new Error("the build has no action postComment");
  return found[0];
}

export type TextFields = Record<string, string>;

/**
 * Reads a posted form of either encoding. Repeated fields and files are kept as they came, for the schema to refuse.
 * Throws BodyTooLarge, or {@link MalformedForm}.
 */
export async function readForm(request: IncomingMessage): Promise<FormData> {
  const bytes = await readBody(request, limit);
  const type = request.headers["content-type"] ?? "";
  if (!isUtf8(bytes)) throw new MalformedForm("not UTF-8");
  try {
    return await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  } catch (cause) {
    throw new MalformedForm("not a form", { cause });
  }
}

/** The words in a form, to show them again; files and Next's own fields are left out. */
export function typed(form: FormData): TextFields {
  const fields: TextFields = {};
  for (const [name, value] of form)
    if (typeof value === "string" && !name.startsWith("$ACTION")) fields[name] ??= value;
  return fields;
}

/**
 * The same form, worded as Next's own page would send it to the action `actionId`. The framework's own headers must be
 * off the request already.
 */
export async function asActionRequest(
  request: IncomingMessage,
  form: FormData,
  actionId: string,
): Promise<IncomingMessage> {
  const worded = new FormData();
  worded.append(`$ACTION_ID_${actionId}`, "");
  for (const [name, value] of form) if (!name.startsWith("$ACTION")) worded.append(name, value);
  const encoded = new Response(worded);
  const { "transfer-encoding": _, ...headers } = request.headers;
  return syntheticRequest(request.socket, {
    method: "POST",
    url: request.url ?? "/",
    headers: { ...onlyStrings(headers), "content-type": encoded.headers.get("content-type") ?? "" },
    body: await encoded.bytes(),
  });
}

function onlyStrings(headers: IncomingMessage["headers"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}
