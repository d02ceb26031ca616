import { isbot } from "isbot";

/** Says whether a request is a person following a link, not a robot, a browser guessing ahead or a mere look (HEAD). */
export function isPerson({ method, headers }: Pick<Request, "method" | "headers">): boolean {
  if (method !== "GET" || isAhead(headers)) return false;
  const agent = headers.get("user-agent")?.slice(0, 500);
  return Boolean(agent) && !isbot(agent);
}

/** Chromium, Safari and Firefox each say in a header of their own that nobody has clicked yet. */
function isAhead(headers: Headers): boolean {
  return ["sec-purpose", "purpose", "x-purpose", "x-moz"].some((name) =>
    /prefetch|preview/i.test(headers.get(name) ?? ""),
  );
}
