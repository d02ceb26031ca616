import { once } from "node:events";
import { RewritingStream } from "parse5-html-rewriting-stream";
import { Failure } from "../failure.mjs";
import type { Answer } from "./http.ts";

/** A form of a page: what a browser would send of it untouched, and the names of its buttons. */
export type Form = { fields: Record<string, string>; buttons: string[] };

/** Reads the forms of a page. */
export async function readForms(html: string): Promise<Form[]> {
  const forms: Form[] = [];
  const reader = new RewritingStream();
  reader.on("startTag", ({ tagName, attrs }) => {
    const { name, type, checked, ...rest } = Object.fromEntries(attrs.map((it) => [it.name, it.value]));
    if (tagName === "form") forms.push({ fields: {}, buttons: [] });
    if (name === undefined) return;
    if (tagName === "button") forms.at(-1)?.buttons.push(name);
    const form = forms.at(-1);
    const isSent = type !== "file" && (type !== "checkbox" || checked !== undefined);
    if (tagName === "input" && isSent && form) form.fields[name] = rest.value ?? "";
  });
  reader.resume();
  reader.end(html);
  await once(reader, "end");
  return forms;
}

/** The form of a page that `isIt` says it is. */
export async function formOf({ status, body }: Answer, path: string, isIt: (form: Form) => boolean): Promise<Form> {
  const form = (await readForms(body.toString())).find(isIt);
  if (!form) throw new Failure(`The page ${path} (${status}) has not the form that the bench looks for.`);
  return form;
}
