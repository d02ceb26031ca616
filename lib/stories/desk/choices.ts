import { db } from "../../db.ts";
import type { Allowed } from "../../staff/roles.ts";
import type { Language } from "../../text/language.ts";
import { named } from "../shapes.ts";
import { nameIn } from "../story.ts";
import type { Names } from "./names.ts";
import { inOrder } from "./order.ts";

export interface Choice {
  id: number;
  name: string;
}

/** What an article's form offers to choose from, by the names of its language. */
export async function listChoices(_author: Allowed<"write">, language: Language) {
  const select = { id: true, slug: true, names: { select: named } } as const;
  const inWords = ({ id, slug, names }: { id: number; slug: string; names: Names }): Choice => ({
    id,
    name: nameIn(language, names)?.name ?? slug,
  });
  const alphabet = new Intl.Collator(language);
  const sorted = (rows: Parameters<typeof inWords>[0][]) =>
    rows.map(inWords).sort((a, b) => alphabet.compare(a.name, b.name));
  return {
    tags: sorted(await db.tag.findMany({ select })).map(({ name }) => name),
    sections: (await db.section.findMany({ orderBy: [...inOrder], select })).map(inWords),
    series: sorted(await db.series.findMany({ select })),
    authors: sorted(await db.author.findMany({ select })),
  };
}
