import { z } from "zod";
import { isUploadId } from "../media/upload-id.ts";
import { name } from "../stories/desk/names.ts";
import { characterCount, visibleLine, visibleParagraphs, visibleText } from "../text/characters.ts";
import { type Language, languages } from "../text/language.ts";

/** What readers are told of an author. */
export interface Profile {
  names: { language: Language; name: string; role: string; biography: string }[];
  links: string[];
  portraitId: string | null;
}

export const profileLimits = { role: 80, biography: 1_000, links: 8, link: 300 };

const role = z
  .string()
  .max(profileLimits.role * 10, tooLong("What an author does", profileLimits.role))
  .default("")
  .transform(visibleLine)
  .refine((text) => characterCount(text) <= profileLimits.role, tooLong("What an author does", profileLimits.role));

const biography = z
  .string()
  .max(profileLimits.biography * 10, tooLong("A biography", profileLimits.biography))
  .default("")
  .transform(visibleParagraphs)
  .refine((text) => characterCount(text) <= profileLimits.biography, tooLong("A biography", profileLimits.biography));

const links = z
  .string()
  .max(profileLimits.links * profileLimits.link * 2, "The links are too long.")
  .default("")
  .transform((typed) => visibleText(typed).split("\n").map(visibleLine).filter(Boolean))
  .refine((all) => all.length <= profileLimits.links, { error: `There may be ${profileLimits.links} links at most.` })
  .refine((all) => all.every((link) => URL.parse(link)?.protocol === "https:" && link.length <= profileLimits.link), {
    error: "Each line must be an address that begins with https://.",
  });

const texts = {
  ...{ "name-en": name, "name-ar": name, "name-ckb": name, "name-kmr": name },
  ...{ "role-en": role, "role-ar": role, "role-ckb": role, "role-kmr": role },
  ...{ "biography-en": biography, "biography-ar": biography, "biography-ckb": biography, "biography-kmr": biography },
};

/** The fields of an author's form but for the file of the portrait. */
export const profileForm = z
  .object({
    ...texts,
    links,
    portraitId: z
      .string()
      .default("")
      .transform((id) => (isUploadId(id) ? id : null)),
  })
  .superRefine((typed, context) => {
    for (const language of languages) {
      if (typed[`name-${language}`] || !(typed[`role-${language}`] || typed[`biography-${language}`])) continue;
      const message = "Write the name in this language too: the words about the author stand under it.";
      context.addIssue({ code: "custom", path: [`name-${language}`], message });
    }
    if (languages.every((language) => !typed[`name-${language}`])) {
      context.addIssue({ code: "custom", path: ["name-en"], message: "Write a name in one language at least." });
    }
  });

export function profileOf(typed: z.output<typeof profileForm>): Profile {
  const names = languages.flatMap((language) => {
    const name = typed[`name-${language}`];
    return name ? [{ language, name, role: typed[`role-${language}`], biography: typed[`biography-${language}`] }] : [];
  });
  return { names, links: typed.links, portraitId: typed.portraitId };
}

function tooLong(what: string, most: number) {
  return { error: `${what} may have ${most.toLocaleString("en")} characters at most.` };
}
