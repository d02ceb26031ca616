import { parseArgs } from "node:util";
import { emailSchema } from "#lib/staff/staff.ts";
import { Failure } from "./failure.mjs";
import { runProgram } from "./program.ts";
import { withDatabase } from "./with-database.ts";

const usage = `What is stored of guests:

  npm run privacy -- export EMAIL         writes everything of an address to standard output, as JSON
  npm run privacy -- erase EMAIL          says what would be erased
  npm run privacy -- erase EMAIL --yes    erases everything of an address
  npm run privacy -- sweep                lets go of what has been kept long enough, as every night`;

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
      options: { yes: { type: "boolean", default: false } },
    });
    const [verb, email, ...more] = positionals;
    if (verb === "sweep" && email === undefined) return sweepNow;
    if (email !== undefined && more.length === 0) {
      if (verb === "export") return exporting(checked(email));
      if (verb === "erase") return erasing(checked(email), values.yes);
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new Failure(usage);
}

function checked(given: string): string {
  const { data, error } = emailSchema.safeParse(given);
  if (error) throw new Failure(error.issues[0]?.message ?? error.message);
  return data;
}

// All of it is imported late: it needs the database's client, which a fresh checkout has still to make.

async function sweepNow(): Promise<string> {
  const { sweep } = await import("#lib/privacy/sweep.ts");
  await sweep();
  return "";
}

function exporting(email: string) {
  return async () => {
    const { exportDossier } = await import("#lib/privacy/desk/dossier.ts");
    return JSON.stringify(await exportDossier("command line", email), null, 2);
  };
}

function erasing(email: string, isSure: boolean) {
  return async () => {
    const { countKnown } = await import("#lib/privacy/desk/dossier.ts");
    if (!isSure) {
      const known = inWords(await countKnown("command line", email));
      throw new Failure(`There are ${known}. Nothing is erased yet: add --yes to erase it for good.`);
    }
    const { eraseGuest } = await import("#lib/privacy/desk/erasure.ts");
    return `Erased: ${inWords(await eraseGuest("command line", email))}.`;
  };
}

function inWords({ comments, reports, address }: { comments: number; reports: number; address: boolean }): string {
  return `comments: ${comments}, reports: ${reports}, addresses for mail: ${address ? 1 : 0}`;
}
