import type { NewsMediaOrganization } from "schema-dts";
import { pagePath } from "../stories/paths.ts";
import type { Language } from "../text/language.ts";

/** The newspaper, as it stands in a language. */
export interface Newspaper {
  /** The site's origin. */
  url: string;
  name: string;
  language: Language;
  /** The pages that are no stories: about us, corrections policy. */
  pages: readonly { slug: string }[];
}

/** Which policy of a newspaper a page is, by its address. */
const policies = {
  "publishing-principles": ["publishingPrinciples"],
  ethics: ["ethicsPolicy", "publishingPrinciples"],
  "corrections-policy": ["correctionsPolicy"],
  masthead: ["masthead"],
  mission: ["missionCoveragePrioritiesPolicy"],
  diversity: ["diversityPolicy"],
  "diversity-staffing": ["diversityStaffingReport"],
  contact: ["actionableFeedbackPolicy"],
  "fact-checking": ["verificationFactCheckingPolicy"],
  "unnamed-sources": ["unnamedSourcesPolicy"],
  "no-bylines": ["noBylinesPolicy"],
  ownership: ["ownershipFundingInfo"],
  about: ["mainEntityOfPage"],
} as const satisfies Record<string, readonly (keyof Exclude<NewsMediaOrganization, string>)[]>;

/** Who publishes the site, with those of its policies that it has a page for. */
export function publisher({ url, name, language, pages }: Newspaper): NewsMediaOrganization {
  const there = Object.entries(policies).filter(([slug]) => pages.some((page) => page.slug === slug));
  const addresses = there.flatMap(([slug, names]) => names.map((it) => [it, url + pagePath(language, slug)] as const));
  return {
    "@type": "NewsMediaOrganization",
    "@id": publisherId(url),
    name,
    url,
    logo: { "@type": "ImageObject", url: `${url}/icon.svg` },
    // Of two pages for one policy the one that is about nothing else.
    ...Object.fromEntries(addresses.toReversed()),
  };
}

/** What stands for the publisher elsewhere in a graph. */
export function publisherId(url: string): string {
  return `${url}/#publisher`;
}
