import { db } from "../db.ts";
import { env } from "../env.ts";
import { claims, imitationsOf, skeleton } from "../text/look-alike.ts";

/** In milliseconds: a colleague who joined just now is protected from then on. */
const longest = 60_000;

interface Known {
  imitations: ReturnType<typeof imitationsOf>;
  /** What the site's name looks like. */
  site: string;
  until: number;
}

let known: Known | undefined;

/**
 * Whom a guest's name could be taken for: a colleague, the site, or somebody who speaks for it ("admin"); `null` for
 * nobody.
 */
export async function imitated(name: string): Promise<string | null> {
  if (!known || known.until < performance.now()) known = await lookAround();
  const { imitations, site } = known;
  return imitations(name)[0] ?? (holds(name, site) ? env().SITE_NAME : null);
}

async function lookAround(): Promise<Known> {
  const until = performance.now() + longest;
  return { imitations: imitationsOf(await protectedNames()), site: skeleton(env().SITE_NAME), until };
}

/** Whoever has the site's name in theirs ("Ada, Dateline") speaks for it. */
function holds(name: string, site: string): boolean {
  return ` ${skeleton(name)} `.includes(` ${site} `);
}

async function protectedNames(): Promise<string[]> {
  const [staff, authors] = await Promise.all([
    db.staff.findMany({ where: { disabledAt: null }, select: { name: true } }),
    db.authorName.findMany({ where: { author: { staffId: { not: null } } }, select: { name: true } }),
  ]);
  return [...staff, ...authors].map(({ name }) => name).concat(claims);
}
