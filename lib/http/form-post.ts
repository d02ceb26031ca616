import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { Busboy } from "@fastify/busboy";
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
  if (!isUtf8(bytes)) throw new MalformedForm("not UTF-8");
  const type = request.headers["content-type"];
  if (type === undefined) throw new MalformedForm("no type");
  return parse(bytes, type);
}

/** No form of ours has so many fields; a megabyte of ampersands has. */
const limits = { fields: 50, files: 10, parts: 60, fieldSize: limit };

function parse(bytes: Buffer, type: string): Promise<FormData> {
  const form = new FormData();
  return new Promise((resolve, reject) => {
    const refuse = (cause: unknown) => reject(new MalformedForm("not a form", { cause }));
    try {
      const parser = new Busboy({ headers: { "content-type": type }, limits });
      let fields = 0;
      parser.on("field", (name, value) => {
        form.append(name, value);
        fields += 1;
        // Of a urlencoded form it drops what comes after the limit without a word.
        if (fields === limits.fields) refuse("too many fields");
      });
      parser.on("file", (name, file) => {
        form.append(name, new Blob([]));
        file.resume();
      });
      for (const full of ["filesLimit", "partsLimit"] as const) parser.on(full, () => refuse(full));
      parser.on("finish", () => resolve(form)).on("error", refuse);
      parser.end(bytes);
    } catch (error) {
      // A type that is no form's, or has no boundary.
      refuse(error);
    }
  });
}

/** What was typed into the fields that a form has, to show it again. */
export function typed(form: FormData, fields: readonly string[]): TextFields {
  return Object.fromEntries(
    fields.flatMap((name) => {
      const value = form.get(name);
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}

/**
 * The fields that a form has, and no others, worded as Next's own page would send them to the action `actionId`. The
 * framework's own headers must be off the request already.
 */
export async function asActionRequest(
  request: IncomingMessage,
  form: FormData,
  { actionId, fields }: { actionId: string; fields: readonly string[] },
): Promise<IncomingMessage> {
  const worded = new FormData();
  worded.append(`$ACTION_ID_${actionId}`, "");
  for (const name of fields) for (const value of form.getAll(name)) worded.append(name, value);
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
