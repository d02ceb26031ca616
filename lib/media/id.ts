import { randomInt } from "node:crypto";

const characters = "abcdefghijklmnopqrstuvwxyz0123456789";

/** An id for something uploaded: 16 characters that say nothing. */
export function newId(): string {
  return Array.from({ length: 16 }, () => characters[randomInt(characters.length)]).join("");
}
