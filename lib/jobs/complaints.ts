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
  const [line = ""] = words(error).split("\n");
  return line.replace(/\S*@\S*/g, "…").slice(0, 200);
}

function words(error: unknown): string {
  // Node tries every address of a host, and says nothing about them all together.
  if (error instanceof AggregateError) return words(error.errors[0]);
  if (error instanceof Error) return error.message || error.name;
  // What pg-boss tells of is a copy of an error.
  return typeof error === "object" && error && "message" in error ? String(error.message) : String(error);
}
