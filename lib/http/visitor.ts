import { createHmac, hash, type KeyObject, randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { BlockList, isIP, isIPv6 } from "node:net";
import { coarseAgent } from "./agent.ts";

/** Of a request what tells who sent it. */
export interface Caller {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: IncomingHttpHeaders;
}

/**
 * A keyed hash for the visitor's address, so that nothing behind the door ever sees the address.
 * An IPv6 visitor is known by the /56 that a household or a machine is given.
 * @param trustedProxies how many proxies in front of us add to X-Forwarded-For; with 0 the header says nothing
 */
export function visitorOf(caller: Caller, trustedProxies: number, secret: KeyObject): string {
  return hashed(prefix(address(caller, trustedProxies)), secret);
}

/**
 * A keyed hash for the visitor's address and the families of their browser and system: finer than {@link visitorOf}
 * where many share an address. It must not be kept as it is: what is kept is a hash of it (lib/visitors).
 */
export function traceOf(caller: Caller, trustedProxies: number, secret: KeyObject): string {
  return hashed(traits(caller, trustedProxies), secret);
}

const hour = 3_600_000;
let hourly = { hour: 0, key: "" };

/**
 * What stands for somebody who passes by, in this process and until the hour (UTC) is over: the same facts as in
 * {@link traceOf} under a key that is kept nowhere, and forgotten when the first visit of another hour needs the next.
 */
export function passerOf(caller: Caller, trustedProxies: number, now = Date.now()): string {
  const present = Math.floor(now / hour);
  if (present !== hourly.hour) hourly = { hour: present, key: randomBytes(16).toString("base64") };
  const { socket, headers } = caller;
  const [agent, forwarded] = [headers["user-agent"], String(headers["x-forwarded-for"])];
  const last = lastOn.get(socket);
  if (last?.hour === present && last.agent === agent && last.forwarded === forwarded) return last.passer;
  // A plain hash with the key in front does: nobody sees it who could lengthen it, and it costs a quarter of an HMAC.
  const passer = hash("sha256", `${hourly.key} ${traits(caller, trustedProxies)}`, "base64url").slice(0, 22);
  lastOn.set(socket, { hour: present, agent, forwarded, passer });
  return passer;
}

/** Who asked last on a connection: most are one browser's, and are asked for more than one thing. */
const lastOn = new WeakMap<object, { hour: number; agent: string | undefined; forwarded: string; passer: string }>();

function traits(caller: Caller, trustedProxies: number): string {
  return `${prefix(address(caller, trustedProxies))} ${coarseAgent(caller.headers["user-agent"])}`;
}

function hashed(text: string, secret: KeyObject): string {
  return createHmac("sha256", secret).update(text).digest("base64url").slice(0, 22);
}

function address(caller: Caller, trustedProxies: number): string {
  const peer = caller.socket.remoteAddress ?? "";
  const header = caller.headers["x-forwarded-for"];
  if (trustedProxies === 0 || header === undefined) return peer;
  const said = (Array.isArray(header) ? header.join(",") : header).slice(-2_000).split(",");
  // Each trusted proxy appended the peer it saw: the last entry is the nearest one's word, what stands before is hearsay.
  const claim = said.at(-trustedProxies)?.trim() ?? "";
  return isIP(claim) ? claim : peer;
}

const mapped = new BlockList();
mapped.addSubnet("::ffff:0:0", 96, "ipv6");

function prefix(address: string): string {
  if (!isIPv6(address)) return address;
  const groups = expand(address);
  if (mapped.check(address, "ipv6"))
    return groups
      .slice(6)
      .map((group) => `${group >> 8}.${group & 255}`)
      .join(".");
  return groups
    .slice(0, 4)
    .map((group, i) => (i === 3 ? group & 0xff00 : group).toString(16))
    .join(":");
}

/** The eight groups of an IPv6 address (RFC 4291 §2.2). */
function expand(address: string): number[] {
  // The URL parser knows every spelling, embedded IPv4 included, and writes the shortest one (RFC 5952).
  const { hostname } = new URL(`http://[${address.split("%")[0]}]/`);
  const [head = "", tail] = hostname.slice(1, -1).split("::");
  const parse = (part: string) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
  const left = parse(head);
  const right = parse(tail ?? "");
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}
