import { db } from "../db.ts";
import { env } from "../env.ts";
import { claims, imitationsOf, skeleton } from "../text/look-alike.ts";

/** In milliseconds: a colleague who joined just now is protected from then on. */
const longest = 60_000;

let known: { imitations: ReturnType<typeof imitationsOf>; until: number } | undefined;

/**
 * Whom a guest's name could be taken for: a colleague, the site, or somebody who speaks for it ("admin"); `null` for
 * nobody.
 */
export async function imitated(name: string): Promise<string | null> {
  const now = performance.now();
  if (!known || known.until < now) known = { imitations: imitationsOf(await protectedNames()), until: now + longest };
  return known.imitations(name)[0] ?? (holds(name, env().SITE_NAME) ? env().SITE_NAME : null);
}

/** Whoever has the site's name in theirs ("Ada, Dateline") speaks for it. */
function holds(name: string, site: string): boolean {
  return ` ${skeleton(name)} `.includes(` ${skeleton(site)} `);
}

async function protectedNames(): Promise<string[]> {
  const [staff, authors] = await Promise.all([
    db.staff.findMany({ where: { disabledAt: null }, select: { name: true } }),
    db.authorName.findMany({ where: { author: { staffId: { not: null } } }, select: { name: true } }),
  ]);
  return [...staff, ...authors].map(({ name }) => name).concat(claims);
}
