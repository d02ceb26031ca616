import { z } from "zod";
import { characterCount, isBlank, visibleLine } from "../../text/characters.ts";
import { type Language, languages } from "../../text/language.ts";
import { storyLimits } from "../story.ts";

const tooLong = { error: `A name may have ${storyLimits.name} characters at most.` };

/** A name as it was typed; empty when there is nothing to see in it. */
export const name = z
  .string()
  .max(storyLimits.name * 10, tooLong)
  .default("")
  .transform((typed) => (isBlank(typed) ? "" : visibleLine(typed)))
  .refine((text) => characterCount(text) <= storyLimits.name, tooLong);

const fields = { "name-en": name, "name-ar": name, "name-ckb": name, "name-kmr": name } satisfies Record<
  `name-${Language}`,
  typeof name
>;

/** The names of one thing in the languages that have one: at least in one. */
export const namesForm = z
  .object(fields)
  .refine((names) => namesOf(names).length > 0, { path: ["name-en"], error: "Write a name in one language at least." });

export type Names = { language: Language; name: string }[];

export function namesOf(typed: Record<`name-${Language}`, string>): Names {
  return languages.flatMap((language) => {
    const name = typed[`name-${language}`];
    return name ? [{ language, name }] : [];
  });
}
