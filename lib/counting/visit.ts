import type { IncomingHttpHeaders } from "node:http";
import { isbot } from "isbot";

/** Who asks: a person, a robot, or a person's browser that guesses ahead or merely looks (HEAD), which counts as nobody. */
export type Visit = "person" | "robot" | "nobody";

export function whoAsks(method: string | undefined, headers: IncomingHttpHeaders): Visit {
  const agent = headers["user-agent"]?.slice(0, 500);
  if (agent === undefined || agent === "" || isKnownBot(agent)) return "robot";
  return method === "HEAD" || isAhead(headers) ? "nobody" : "person";
}

/** Browsers of a kind name themselves alike, and asking takes longer than all the rest of a redirect. */
const judged = new Map<string, boolean>();

function isKnownBot(agent: string): boolean {
  const known = judged.get(agent);
  if (known !== undefined) return known;
  const judgement = isbot(agent);
  if (judged.size < 5_000) judged.set(agent, judgement);
  return judgement;
}

/** Chromium, Safari and Firefox each say in a header of their own that nobody has clicked yet. */
function isAhead(headers: IncomingHttpHeaders): boolean {
  for (const name of ["sec-purpose", "purpose", "x-purpose", "x-moz"]) {
    const said = headers[name];
    if (said !== undefined && /prefetch|preview/i.test(String(said))) return true;
  }
  return false;
}
