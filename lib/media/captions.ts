import { visibleText } from "../text/characters.ts";

/** What somebody sees and reads between two times. */
export interface Cue {
  /** Seconds from the beginning. */
  from: number;
  to: number;
  text: string;
}

const times =
  /^(?:(\d{2,3}):)?([0-5]\d):([0-5]\d)\.(\d{3})[ \t]+-->[ \t]+(?:(\d{2,3}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?:[ \t].*)?$/;

/**
 * Reads captions in WebVTT (https://www.w3.org/TR/webvtt1/), stricter than a browser, which drops in silence what it
 * does not understand. Notes are passed over; styles and regions are refused, our pages have their own.
 * @returns the cues in their order, their marks taken out; a line to be mended where it cannot be read
 */
export function readCaptions(vtt: string): { cues: Cue[] } | { line: number } {
  const all = linesOf(vtt);
  if (!/^WEBVTT(?:[ \t]|$)/.test(all[0] ?? "")) return { line: 1 };
  const cues: Cue[] = [];
  for (let at = all.indexOf(""); at !== -1 && at < all.length; ) {
    if (all[at] === "") {
      at += 1;
      continue;
    }
    const end = all.indexOf("", at);
    const block = all.slice(at, end === -1 ? all.length : end);
    if (!/^NOTE(?:[ \t]|$)/.test(block[0] ?? "")) {
      const cue = readCue(block);
      if (!cue || cue.from < (cues.at(-1)?.from ?? 0)) return { line: at + 1 };
      cues.push(cue);
    }
    at += block.length;
  }
  return cues.length > 0 ? { cues } : { line: all.length };
}

/** A block of lines: perhaps a name, then the times, then words. */
function readCue(block: string[]): Cue | null {
  const [first = "", ...rest] = block[0]?.includes("-->") ? block : block.slice(1);
  const match = times.exec(first);
  const text = rest.join("\n").replace(/<[^<>]*>/g, "");
  if (!match || text.trim() === "" || rest.some((line) => line.includes("-->"))) return null;
  const from = seconds(match.slice(1, 5));
  const to = seconds(match.slice(5, 9));
  return to > from ? { from, to, text: text.replace(/&(amp|lt|gt|nbsp);/g, (_, name) => entities[name] ?? "") } : null;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", nbsp: "\u00a0" };

function seconds([hours = "0", minutes, whole, thousandths]: (string | undefined)[]): number {
  return Number(hours) * 3_600 + Number(minutes) * 60 + Number(whole) + Number(thousandths) / 1_000;
}

function linesOf(vtt: string): string[] {
  return vtt.split("\n").map((line) => line.trimEnd());
}

/** A captions file as it is kept: only what can be seen, its lines ended alike. */
export function tidyCaptions(vtt: string): string {
  return `${visibleText(vtt).trim()}\n`;
}
