import type { FormState } from "#lib/form-state.ts";
import { parseForm } from "#lib/parse-form.ts";
import type { Allowed } from "#lib/staff/roles.ts";
import { bylineForm, bylineOf } from "#lib/stories/desk/byline.ts";
import { changeForm, changeOf } from "#lib/stories/desk/change.ts";
import type { DeskArticle } from "#lib/stories/desk/shelf.ts";
import { storyEditOf, storyForm, tagsForm } from "#lib/stories/desk/story-fields.ts";
import type { Besides } from "#lib/stories/desk/writing.ts";
import { type ReadDraft, readDraft } from "./read-draft.ts";
import { typed } from "./refused.ts";

type Errors = FormState["errors"];
export type ReadEdit =
  | Exclude<ReadDraft, { kind: "read" }>
  | (Extract<ReadDraft, { kind: "read" }> & { besides: Besides });

/** What an author has typed about an article that is stored already. All that is to be mended is told at once. */
export async function readEdit(author: Allowed<"write">, form: FormData, article: DeskArticle): Promise<ReadEdit> {
  const read = await readDraft(author, form, article.body);
  const errors: Errors = read.kind === "refused" ? { ...read.state.errors } : {};
  const story = form.has("storySeen") ? readStory(form, errors) : undefined;
  const byline = form.has("author1") ? readByline(form, article, errors) : undefined;
  const change = article.status === "PUBLISHED" ? readChange(form, errors) : undefined;
  if (read.kind === "read" && Object.keys(errors).length === 0) return { ...read, besides: { story, byline, change } };
  const notice = "Nothing was saved. What you typed is still here.";
  return { kind: "refused", state: { values: typed(form), errors, notice } };
}

function readStory(form: FormData, errors: Errors): Besides["story"] {
  const [story, tags] = [parseForm(storyForm, form), parseForm(tagsForm, form)];
  for (const it of [story, tags]) if (it.kind === "refused") Object.assign(errors, it.state.errors);
  if (story.kind === "refused" || tags.kind === "refused") return undefined;
  return storyEditOf(story.data, Object.values(tags.data));
}

function readByline(form: FormData, { authors }: DeskArticle, errors: Errors): Besides["byline"] {
  const byline = parseForm(bylineForm, form);
  if (byline.kind === "refused") Object.assign(errors, byline.state.errors);
  const signed = authors.map(({ authorId }) => authorId);
  return byline.kind === "parsed" ? bylineOf(byline.data, signed) : undefined;
}

function readChange(form: FormData, errors: Errors): Besides["change"] {
  const change = parseForm(changeForm, form);
  if (change.kind === "refused") Object.assign(errors, change.state.errors);
  return change.kind === "parsed" ? changeOf(change.data) : undefined;
}
