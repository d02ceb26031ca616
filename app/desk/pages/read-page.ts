import type { FormState } from "#lib/form-state.ts";
import { type PageDraft, pageForm } from "#lib/pages/draft.ts";
import { parseForm } from "#lib/parse-form.ts";
import type { Body } from "#lib/stories/body.ts";
import { bodyOf } from "#lib/stories/desk/draft.ts";
import { typed } from "../articles/refused.ts";

export type ReadPage = { kind: "read"; draft: PageDraft } | { kind: "refused"; state: FormState };

/** What an editor has typed of a page. */
export function readPage(form: FormData, stored: Body | null): ReadPage {
  const values = typed(form);
  const parsed = parseForm(pageForm, form);
  if (parsed.kind === "refused") return { kind: "refused", state: { values, errors: parsed.state.errors } };
  const body = bodyOf(parsed.data, stored);
  if (body) return { kind: "read", draft: { title: parsed.data.title, body } };
  const errors = { body: "The text is too long, or has something in it that a page cannot hold." };
  return { kind: "refused", state: { values, errors } };
}
