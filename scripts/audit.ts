import { once } from "node:events";
import { parseArgs } from "node:util";
import { Failure } from "./failure.mjs";
import { runProgram } from "./program.ts";
import { withDatabase } from "./with-database.ts";

const usage = `What was done, and by whom:

  npm run audit -- list [--since 2026-11-25] [--staff EMAIL]   a line for each entry, the oldest first
  npm run audit -- export                 every entry with its hash, as lines of JSON
  npm run audit -- head                   the hash of the newest entry, to be noted elsewhere
  npm run audit -- verify [--head HASH]   makes every hash anew; with an earlier one, whether it is still there`;

await runProgram(async () => {
  const work = read(process.argv.slice(2));
  return { code: 0, lastWords: await withDatabase(work) };
});

/** Checks what was given, before a database is started for it. */
function read(args: string[]): () => Promise<string> {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { since: { type: "string" }, staff: { type: "string" }, head: { type: "string" } },
    });
    const [verb, ...more] = positionals;
    if (more.length > 0) throw new Failure(usage);
    if (verb === "list") return listing(time(values.since ?? "1970-01-01"), values.staff ?? null);
    if (verb === "export") return exportAll;
    if (verb === "head") return tellHead;
    if (verb === "verify") return verifying(values.head === undefined ? null : hash(values.head));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new Failure(usage);
}

function time(given: string): Date {
  const time = new Date(given);
  if (Number.isNaN(time.getTime())) throw new Failure("Say since when as 2026-11-25 or 2026-11-25T09:30Z.");
  return time;
}

function hash(given: string): string {
  if (!/^[0-9a-f]{64}$/i.test(given)) throw new Failure("A hash is 64 characters from 0 to 9 and a to f.");
  return given.toLowerCase();
}

// All of it is imported late: it needs the database's client, which a fresh checkout has still to make.

function listing(since: Date, email: string | null) {
  return async () => {
    const { entriesInWords } = await import("#lib/staff/audit-log.ts");
    return say(entriesInWords(since, email?.toLowerCase() ?? null));
  };
}

async function exportAll(): Promise<string> {
  const { exportChain } = await import("#lib/staff/audit-log.ts");
  return say(exportChain());
}

async function tellHead(): Promise<string> {
  const { findHead } = await import("#lib/staff/audit-chain.ts");
  const head = await findHead();
  if (head === null) throw new Failure("There are no entries yet.");
  return head;
}

function verifying(known: string | null) {
  return async () => {
    const { faultInWords, verifyChain } = await import("#lib/staff/audit-chain.ts");
    const { entries, head, fault } = await verifyChain(known);
    if (fault) throw new Failure(`Broken after ${entries} entries: ${faultInWords(fault)}.`);
    return `Whole: ${entries} entries, head ${head ?? "none"}.`;
  };
}

/** One line after the other, no faster than they are taken, as long as somebody does. */
async function say(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    if (!process.stdout.writable) break;
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain").catch(() => {});
  }
  return "";
}
