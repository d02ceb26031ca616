import { isbot } from "isbot";

/** Names are in small letters. */
type Headers = Readonly<{ "user-agent"?: string | undefined } & Record<string, string | string[] | undefined>>;

/** Says whether a request is a person following a link, not a robot, a browser guessing ahead or a mere look (HEAD). */
export function isPerson(method: string | undefined, headers: Headers): boolean {
  const agent = headers["user-agent"]?.slice(0, 500);
  return method === "GET" && !isAhead(headers) && agent !== undefined && agent !== "" && !isKnownBot(agent);
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
function isAhead(headers: Headers): boolean {
  for (const name of ["sec-purpose", "purpose", "x-purpose", "x-moz"]) {
    const said = headers[name];
    if (said !== undefined && /prefetch|preview/i.test(String(said))) return true;
  }
  return false;
}
