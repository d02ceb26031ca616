import { env } from "../../env.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { Banned } from "../ban.ts";

/** Whether a ban would fall on a colleague, or on the site's own domain. */
export async function isProtected(tx: Prisma.TransactionClient, { kind, value }: Banned): Promise<boolean> {
  const { hostname } = new URL(env().SITE_URL);
  if (kind === "DOMAIN" && (liesIn(hostname, value) || liesIn(value, hostname))) return true;
  const isTheirs = kind === "ADDRESS" ? { email: value } : { OR: [ends(`@${value}`), ends(`.${value}`)] };
  return (await tx.staff.count({ where: isTheirs })) > 0;
}

/** Whether a domain is another or lies in it. */
function liesIn(domain: string, other: string): boolean {
  return domain === other || domain.endsWith(`.${other}`);
}

function ends(end: string): Prisma.StaffWhereInput {
  return { email: { endsWith: end } };
}
