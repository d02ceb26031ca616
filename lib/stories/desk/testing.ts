import { randomUUID } from "node:crypto";
import { db } from "../../db.ts";
import type { Allowed } from "../../staff/roles.ts";
import type { Language } from "../../text/language.ts";
import type { Draft } from "./draft.ts";
import { createArticle } from "./writing.ts";

/** A draft with everything that publishing needs. */
export const draft: Draft = {
  headline: "Ferries return to the old harbour",
  standfirst: "",
  datelinePlace: "",
  keyPoints: [],
  body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Words." }] }] },
  leadMediaId: null,
  leadAlt: "",
  leadCaption: "",
  leadCredit: "",
};

/** Stores an article of a story and a section of its own. */
export async function write(author: Allowed<"write">, changes: Partial<Draft> = {}): Promise<number> {
  const { id: sectionId } = await db.section.create({ data: { slug: `s-${randomUUID()}` } });
  const creation = await createArticle(author, { sectionId }, "en", { ...draft, ...changes });
  if (creation.kind !== "created") throw new Error(creation.kind);
  return creation.articleId;
}

/** Tells a story in one more language. */
export async function translate(author: Allowed<"write">, storyId: number, language: Language): Promise<number> {
  const creation = await createArticle(author, { storyId }, language, draft);
  if (creation.kind !== "created") throw new Error(creation.kind);
  return creation.articleId;
}

/** All that was announced by whatever announced one subject. */
export async function announcedWith(subject: string): Promise<string[]> {
  const changes = await db.pressChange.findMany({ where: { subjects: { has: subject } }, orderBy: { id: "asc" } });
  return changes.flatMap(({ subjects }) => subjects);
}
