import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** Knows the most common passwords, runs along alphabets and keyboards, dates, repeats, and letters written as digits. */
const guesser = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** As a power of ten: what an attacker who knows the owner may need. A phrase of four words needs more than 10¹⁸. */
const enough = 11;

/** Phrases that are known for being good ones. */
const famous = ["correct horse battery staple", "correcthorsebatterystaple", "dateline"];

/** In characters. What is strong enough shows it early, and guessing at long texts takes long. */
const looked = 80;

/**
 * Whether a password is among the first that somebody who knows its owner would try (zxcvbn, Wheeler 2016).
 * @param own e-mail, name, site: whatever belongs to the owner
 */
export function predictable(password: string, own: readonly string[]): boolean {
  const parts = own.flatMap((text) => [text, ...text.split(/[\s@.,_-]+/)]).filter((part) => part.length >= 3);
  return guesser.check(password.slice(0, looked), [...parts, ...famous]).guessesLog10 < enough;
}
