/** Where somebody came from: the host of the page that led here, or one of these words. Hosts have a dot in them. */
export const noSource = "";
export const ownSource = "own";
export const otherSource = "other";

const longest = 100;
const plausible = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * The source that a host stands for, in one spelling. What cannot be the name of a site, an address of a machine
 * included, is "other".
 * @param host as a browser names it, with or without a port
 * @param own the host of this site
 */
export function sourceOfHost(host: string, own: string): string {
  if (host === "") return noSource;
  const said = host.toLowerCase();
  if (said === own) return ownSource;
  const name = said.replace(/:\d{1,5}$/, "").replace(/^www\./, "");
  return name.length <= longest && plausible.test(name) ? name : otherSource;
}

/** The same for a whole address, as the header Referer has it; what is none led nobody here. */
export function sourceOf(referrer: string | undefined, own: string): string {
  if (referrer === undefined) return noSource;
  const [, host = ""] = /^(?:https?|android-app):\/\/([^/?#]*)/i.exec(referrer) ?? [];
  return sourceOfHost(host.slice(host.lastIndexOf("@") + 1), own);
}

const hour = 3_600_000;

/** Lets each thing have so many different hosts an hour (UTC): anybody can make them up. The others are "other". */
export class FewSources {
  #hour = 0;
  readonly #known = new Map<string, Set<string>>();
  readonly #most: number;

  constructor(most = 30) {
    this.#most = most;
  }

  admit(what: string, source: string, now = Date.now()): string {
    if (!source.includes(".")) return source;
    const present = Math.floor(now / hour);
    if (present !== this.#hour) this.#known.clear();
    this.#hour = present;
    const known = this.#known.get(what) ?? new Set();
    if (!known.has(source) && known.size >= this.#most) return otherSource;
    this.#known.set(what, known.add(source));
    return source;
  }
}
