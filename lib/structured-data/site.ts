import type { BreadcrumbList, SearchAction, WebSite, WithActionConstraints } from "schema-dts";
import { searchPath } from "../stories/paths.ts";
import { type Newspaper, publisherId } from "./publisher.ts";

/** The site in a language, with the address at which it is searched. */
export function webSite({ url, name, language }: Newspaper): WebSite {
  const front = `${url}/${language}`;
  const search: WithActionConstraints<SearchAction> = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${url}${searchPath(language)}?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  };
  return {
    "@type": "WebSite",
    "@id": `${front}#website`,
    url: front,
    name,
    inLanguage: language,
    publisher: { "@id": publisherId(url) },
    potentialAction: search,
  };
}

export interface Step {
  name: string;
  /** The absolute address. */
  url: string;
}

/** The way to a page, from the front page to itself. */
export function breadcrumbs(steps: readonly Step[]): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, url }, i) => ({ "@type": "ListItem", position: i + 1, name, item: url })),
  };
}
