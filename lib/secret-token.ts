import { createHmac, createSecretKey, hash, type KeyObject, randomBytes } from "node:crypto";
import { secrets } from "./env.ts";

/** A token that nobody can guess: 22 characters of base64url, 132 bits. */
export function newToken(): string {
  return randomBytes(17).toString("base64url").slice(0, 22);
}

/** The same token for the same facts, made with the secret of the forms: nobody else can make it. */
export function tokenOf(purpose: string, ...facts: (string | number | null)[]): string {
  return keyed(purpose, ...facts)
    .toString("base64url")
    .slice(0, 22);
}

/** What is stored of a token: SHA-256, 32 bytes. */
export function hashOf(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hash("sha256", token, "buffer"));
}

// Node makes a key of a text anew each time, and that takes longer than the hash.
let key: KeyObject | undefined;

/** A keyed hash of facts, 32 bytes: equal for equal facts, and telling nobody what they are. */
export function keyed(purpose: string, ...facts: (string | number | null)[]): Buffer {
  key ??= createSecretKey(secrets().formSecret, "utf8");
  return createHmac("sha256", key)
    .update(JSON.stringify([purpose, ...facts]))
    .digest();
}
