import { z } from "zod";
import { rowNumber } from "../../row-number.ts";
import type { Language } from "../../text/language.ts";
import { most, nameIn } from "../story.ts";
import { name } from "./names.ts";

export const storyKinds = ["NEWS", "REPORTAGE", "ANALYSIS", "BACKGROUND", "REVIEW", "OPINION", "ADVERTISER"] as const;

const fields = z.strictObject({
  kind: z.enum(storyKinds),
  sectionId: z.int(),
  seriesId: z.int().nullable(),
  seriesPart: z.int().nullable(),
  tags: z.array(z.string()).max(1_000),
});

/** What a story says of itself in all its languages. Tags go by the names that an article's language shows. */
export type StoryFields = z.infer<typeof fields>;

/** What somebody saw of a story, and what it is to be. */
export interface StoryEdit {
  seen: StoryFields;
  asked: StoryFields;
}

interface Told {
  kind: StoryFields["kind"];
  sectionId: number;
  seriesId: number | null;
  seriesPart: number | null;
  tags: { tag: { slug: string; names: { language: Language; name: string }[] } }[];
}

/** A story's fields as an article in a language shows them. */
export function fieldsOf({ kind, sectionId, seriesId, seriesPart, tags }: Told, language: Language): StoryFields {
  const names = tags.map(({ tag }) => nameIn(language, tag.names)?.name ?? tag.slug);
  return { kind, sectionId, seriesId, seriesPart, tags: names };
}

const row = z.string().transform(rowNumber).optional();

/** The fields of a form about a story, with what it showed at first; those of no concern to its writer are not in it. */
export const storyForm = z
  .object({
    storySeen: z.string().max(100_000).transform(parsed).pipe(fields),
    kind: z.enum(storyKinds, "Choose a kind.").optional(),
    section: row,
    series: row,
    seriesPart: z
      .string()
      .regex(/^\s*[0-9]{0,3}\s*$/, "Write the number of the part in digits, such as 2.")
      .transform((typed) => Number(typed) || null)
      .optional(),
  })
  .refine(({ series, seriesPart }) => !seriesPart || series !== null, {
    path: ["series"],
    error: "Choose the series of which it is a part.",
  });

export const tagsForm = z.object(
  Object.fromEntries(Array.from({ length: most.tags }, (_, number) => [`tag${number + 1}`, name])),
);

/** What a form asks for; undefined when it leaves the story as it was shown. */
export function storyEditOf(
  { storySeen: seen, kind, section, series, seriesPart }: z.output<typeof storyForm>,
  tags: readonly string[],
): StoryEdit | undefined {
  const asked = {
    kind: kind ?? seen.kind,
    sectionId: section ?? seen.sectionId,
    seriesId: series === undefined ? seen.seriesId : series,
    seriesPart: seriesPart === undefined ? seen.seriesPart : seriesPart,
    // Those for which the form has no room stay.
    tags: [...new Set([...tags.filter(Boolean), ...seen.tags.slice(most.tags)])],
  };
  return isSame(asked, seen) ? undefined : { seen, asked };
}

export function isSame(one: StoryFields, other: StoryFields): boolean {
  const inOrder = ({ kind, sectionId, seriesId, seriesPart, tags }: StoryFields) =>
    JSON.stringify([kind, sectionId, seriesId, seriesPart, tags]);
  return inOrder(one) === inOrder(other);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
