import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { Busboy } from "@fastify/busboy";
import { readBody } from "./body.ts";

/** Far more than a comment may have, so that whoever pasted too much is told how much, and gets it back. */
const limit = 1024 * 1024;

/** What was sent could not be read as a form. */
export class MalformedForm extends Error {}

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
