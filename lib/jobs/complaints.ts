/** Milliseconds. A database that is away fails every look of every queue, and once a minute is enough to say so. */
const silence = 60_000;

let last = Number.NEGATIVE_INFINITY;

/** Logs in one line what is wrong with the queues, unless that was just done. */
export function complain(error: unknown): void {
  const now = performance.now();
  if (now - last < silence) return;
  last = now;
  console.error(`Jobs wait: ${inOneLine(error)}`);
}

/** What an error says, short and without anybody's e-mail address. */
export function inOneLine(error: unknown): string {
  const said = error instanceof AggregateError ? error.errors[0] : error;
  const words = said instanceof Error ? said.message || said.name : String(said);
  const [line = ""] = words.split("\n");
  return line.replace(/\S*@\S*/g, "…").slice(0, 200);
}
