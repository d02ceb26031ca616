import { newsSitemapPath, sitemapIndexPath } from "./paths.ts";

/** What nobody but the one it is for has anything to look for in. Short links are for everybody who shows a preview. */
const closed = [
  "/desk",
  "/sign-in",
  "/set-up/",
  "/api/",
  "/*/receipts/",
  "/*/confirm/",
  "/*/mail/",
  "/*/comments/*/report",
];

/** robots.txt (RFC 9309). */
export function robots(site: string): string {
  return [
    "User-agent: *",
    "Allow: /s/",
    ...closed.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${site}${sitemapIndexPath}`,
    `Sitemap: ${site}${newsSitemapPath}`,
    "",
  ].join("\n");
}
