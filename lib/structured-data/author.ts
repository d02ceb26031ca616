import type { PersonLeaf, ProfilePage } from "schema-dts";
import { authorPath } from "../stories/paths.ts";
import type { Author } from "../stories/shapes.ts";
import { nameIn } from "../stories/story.ts";
import type { Language } from "../text/language.ts";
import { imageObject } from "./picture.ts";

/** Who wrote something, with the page about them. */
export function person(author: Pick<Author, "slug" | "names" | "links">, site: string, language: Language): PersonLeaf {
  const url = site + authorPath(language, author.slug);
  return {
    "@type": "Person",
    "@id": `${url}#author`,
    name: nameIn(language, author.names)?.name ?? author.slug,
    url,
    ...(author.links.length > 0 && { sameAs: author.links }),
  };
}

/** The page about an author. */
export function profilePage(author: Author, site: string, language: Language): ProfilePage {
  const { role = "", biography = "" } = author.names.find((it) => it.language === language) ?? {};
  const url = site + authorPath(language, author.slug);
  return {
    "@type": "ProfilePage",
    "@id": url,
    url,
    inLanguage: language,
    mainEntity: {
      ...person(author, site, language),
      ...(role && { jobTitle: role }),
      ...(biography && { description: biography }),
      ...(author.portrait && { image: imageObject(site, author.portrait) }),
    },
  };
}
