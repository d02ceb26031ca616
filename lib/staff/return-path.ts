/** Where nobody asked for anything else. */
const home = "/desk";

/**
 * The path on this site that a sign-in may lead back to; the desk, when what was asked for is anything else.
 * @param origin the site's own, from the settings
 */
export function returnPath(from: unknown, origin: string): string {
  if (typeof from !== "string" || !from.startsWith("/") || from.length > 2_000 || !URL.canParse(from, origin))
    return home;
  const url = new URL(from, origin);
  if (url.origin !== origin) return home;
  const path = url.pathname + url.search;
  // `/..//evil.example` has our origin, and a path that a browser would take for another site's address.
  return path.startsWith("//") ? home : path;
}
