import { parseArgs } from "node:util";
import { Failure } from "./failure.mjs";
import { runProgram } from "./program.ts";
import { type Command, commands } from "./staff/commands.ts";
import { withDatabase } from "./with-database.ts";

const usage = `How to manage staff:

  npm run staff -- add EMAIL --name NAME --role admin|editor|author|moderator
  npm run staff -- list
  npm run staff -- disable EMAIL     shuts the account and ends its sessions
  npm run staff -- enable EMAIL      lets it sign in again
  npm run staff -- reset EMAIL       gives it another password and ends its sessions
  npm run staff -- role EMAIL --role admin|editor|author|moderator

A password is read from STAFF_PASSWORD, else from standard input; at a terminal it is asked for.`;

await runProgram(async () => {
  const { command, ...given } = read(process.argv.slice(2));
  // Before the database: it should not be started only to hear that a password is too short.
  const work = await command(given);
  return { code: 0, lastWords: await withDatabase(work) };
});

function read(args: string[]): { command: Command; email: string; name: string; role: string } {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { name: { type: "string", default: "" }, role: { type: "string", default: "" } },
    });
    const [verb = "", email = "", ...more] = positionals;
    const command = commands.get(verb);
    if (command && more.length === 0) return { command, email, ...values };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new Failure(usage);
}
