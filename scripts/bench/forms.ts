import { once } from "node:events";
import { RewritingStream } from "parse5-html-rewriting-stream";

/** A form of a page: what a browser would send of it untouched, and the names of its buttons. */
export type Form = { fields: Record<string, string>; buttons: string[] };

/** Reads the forms of a page. */
export async function readForms(html: string): Promise<Form[]> {
  const forms: Form[] = [];
  const reader = new RewritingStream();
  reader.on("startTag", ({ tagName, attrs }) => {
    const { name, value = "", type } = Object.fromEntries(attrs.map((attribute) => [attribute.name, attribute.value]));
    if (tagName === "form") forms.push({ fields: {}, buttons: [] });
    if (name === undefined) return;
    if (tagName === "button") forms.at(-1)?.buttons.push(name);
    const form = forms.at(-1);
    if (tagName === "input" && type !== "file" && form) form.fields[name] = value;
  });
  reader.resume();
  reader.end(html);
  await once(reader, "end");
  return forms;
}
