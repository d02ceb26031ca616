import { domainToASCII } from "node:url";
import type { BanKind } from "../generated/prisma/enums.ts";

/** In characters. */
export const reasonLimit = 500;

/** For how long somebody is banned, in days; null: for good. */
export const terms = { day: 1, week: 7, month: 30, year: 365, good: null } as const;

export type Term = keyof typeof terms;

export const termNames = ["day", "week", "month", "year", "good"] as const satisfies Term[];

const day = 24 * 60 * 60 * 1000;

/** When a ban of this term ends that begins now; null: never. */
export function endOf(term: Term, now: Date): Date | null {
  const days = terms[term];
  return days === null ? null : new Date(now.getTime() + days * day);
}

/** An address or a domain as bans hold it. */
export interface Banned {
  kind: BanKind;
  value: string;
}

/** What somebody typed, read as what to ban: with an @ it is an address, without a domain. Null: it is neither. */
export function readBanned(typed: string): Banned | null {
  const words = typed.trim();
  if (words.length > longest) return null;
  // A domain is often written as the end of an address.
  const kind = words.lastIndexOf("@") > 0 ? "ADDRESS" : "DOMAIN";
  const value = kind === "ADDRESS" ? addressOf(words) : domainOf(words.replace(/^@/, ""));
  // In ASCII it can be longer than it was typed.
  return value === null || value.length > longest ? null : { kind, value };
}

/** In characters: no address is longer, and no domain. */
const longest = 254;

/** The domain of an address that was read, or the domain itself. */
export function domainIn({ value }: Banned): string {
  return value.slice(value.lastIndexOf("@") + 1);
}

/** By what an e-mail address may be banned, as bans hold it: itself, its domain, and each domain which that lies in. */
export function bannable(email: string): string[] {
  const address = addressOf(email) ?? email.toLowerCase();
  const labels = address.slice(address.lastIndexOf("@") + 1).split(".");
  return [address, ...labels.slice(0, -1).map((_, i) => labels.slice(i).join("."))];
}

/** Lower case, the domain in ASCII; null where it is no address. */
function addressOf(email: string): string | null {
  const at = email.lastIndexOf("@");
  const name = email.slice(0, at).trim().toLowerCase();
  const domain = domainOf(email.slice(at + 1));
  return domain === null || name === "" || /\s/.test(name) ? null : `${name}@${domain}`;
}

/** Lower case and in ASCII; null where it has not two labels at least. A whole top-level domain cannot be banned. */
function domainOf(typed: string): string | null {
  const ascii = domainToASCII(typed.trim().replace(/\.$/, "")).toLowerCase();
  const isDomain = /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(ascii) && !/^[\d.]+$/.test(ascii);
  return isDomain ? ascii : null;
}
