import { domainToASCII } from "node:url";

/**
 * An address as bans hold it, or have to be looked for: lower case, its domain in ASCII. Null: it is none.
 * @param email also one that a guest typed
 */
export function addressOf(email: string): string | null {
  const at = email.lastIndexOf("@");
  const domain = domainOf(email.slice(at + 1));
  return at > 0 && domain !== null ? `${email.slice(0, at).trim().toLowerCase()}@${domain}` : null;
}

/** A domain as bans hold it: lower case, in ASCII, of two labels at least. Null: it is none. */
export function domainOf(typed: string): string | null {
  const ascii = domainToASCII(typed.trim().replace(/\.$/, "")).toLowerCase();
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(ascii) && !/^[\d.]+$/.test(ascii) ? ascii : null;
}

/** What a ban of an address or of its domain would say: itself, and each domain that it lies in. */
export interface Bannable {
  address: string;
  domains: string[];
}

export function bannable(email: string): Bannable {
  const address = addressOf(email) ?? email.toLowerCase();
  const labels = address.slice(address.lastIndexOf("@") + 1).split(".");
  return { address, domains: labels.slice(0, -1).map((_, i) => labels.slice(i).join(".")) };
}
