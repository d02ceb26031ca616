import { keyed } from "../secret-token.ts";

/**
 * What a check outside gets in place of a visitor: as long as the key of visitors lives, the same visitor is the same
 * sender. It is keyed anew, so that it leads nobody back to what the database holds.
 */
export function senderOf(visitor: Uint8Array | null): Buffer {
  return keyed("sender", visitor && Buffer.from(visitor).toString("base64"));
}

/** A sender in the form of an address that is nobody's: one of fd00::/8, which no network routes (RFC 4193). */
export function standInAddress(visitor: Uint8Array | null): string {
  const hex = `fd${senderOf(visitor).toString("hex", 0, 15)}`;
  return (hex.match(/.{4}/g) ?? []).join(":");
}
