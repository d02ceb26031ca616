"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "#lib/form-state.ts";
import { modeNames } from "#lib/modes/mode.ts";
import { parseForm } from "#lib/parse-form.ts";
import { rowNumber } from "#lib/row-number.ts";
import { isAllowed } from "#lib/staff/roles.ts";
import { findAllowed, requireStaff } from "#lib/staff/session.ts";
import { publish } from "#lib/stories/desk/publication.ts";
import { findArticle } from "#lib/stories/desk/shelf.ts";
import { setThread } from "#lib/stories/desk/thread.ts";
import { createArticle, saveArticle } from "#lib/stories/desk/writing.ts";
import { languages } from "#lib/text/language.ts";
import { readDraft } from "./read-draft.ts";
import { readEdit } from "./read-edit.ts";
import { refused, signedOut, typed } from "./refused.ts";
import { words } from "./words.ts";

const row = z.string().transform(rowNumber);

const placeForm = z.object({
  language: z.enum(languages, "Choose a language."),
  section: row.optional(),
  story: row.optional(),
});

export async function createDraft(_: FormState, form: FormData): Promise<FormState> {
  const author = await findAllowed("write");
  if (!author) return signedOut(form);
  const read = await readDraft(author, form, null);
  if (read.kind === "refused") return refused(read.state);
  const place = parseForm(placeForm, form);
  if (place.kind === "refused") return refused({ values: read.values, errors: place.state.errors });
  const { language, section, story } = place.data;
  const where = story ? { storyId: story } : { sectionId: section ?? 0 };
  const creation = await createArticle(author, where, language, read.draft);
  if (creation.kind !== "created") return refused({ values: read.values, errors: {}, notice: words[creation.kind] });
  redirect(`/desk/articles/${creation.articleId}?done=created`);
}

const saveForm = z.object({
  version: row.pipe(z.number()),
  intent: z.enum(["save", "publish"]).default("save"),
});

export async function saveDraft(articleId: number, _: FormState, form: FormData): Promise<FormState> {
  const author = await findAllowed("write");
  if (!author) return signedOut(form);
  const id = rowNumber(String(articleId));
  const article = id === null ? null : await findArticle(author, id);
  if (!article) return refused({ values: typed(form), errors: {}, notice: words["not-yours"] });
  const read = await readEdit(author, form, article);
  if (read.kind === "refused") return refused(read.state);
  const save = parseForm(saveForm, form);
  if (save.kind === "refused") return refused({ values: read.values, errors: {}, notice: words.conflict });

  const { version, intent } = save.data;
  const saving = await saveArticle(author, article.id, version, read.draft, read.besides);
  if (saving.kind !== "saved") return refused({ values: read.values, errors: {}, notice: words[saving.kind] });
  if (intent === "save") redirect(`/desk/articles/${article.id}?done=saved`);

  if (!isAllowed(author, "publish")) redirect("/desk/refused");
  const publication = await publish(author, article.id, version + 1);
  if (publication.kind === "not-ready") {
    redirect(`/desk/articles/${article.id}?done=saved&lacks=${publication.obstacles.join(",")}`);
  }
  redirect(`/desk/articles/${article.id}?done=${publication.kind}`);
}

const threadForm = z.object({
  article: row.pipe(z.number()),
  story: row.pipe(z.number()),
  mode: z.enum(["FOLLOW", ...modeNames]),
});

export async function changeThread(form: FormData): Promise<void> {
  const editor = await requireStaff("publish", "/desk/articles");
  const parsed = parseForm(threadForm, form);
  if (parsed.kind === "refused") redirect("/desk/missing");
  const { article, story, mode } = parsed.data;
  await setThread(editor, story, mode === "FOLLOW" ? null : mode);
  redirect(`/desk/articles/${article}?done=thread`);
}
