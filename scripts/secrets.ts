import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { inWords } from "./disk.ts";
import { Failure } from "./failure.mjs";
import { dataPlaces } from "./places.ts";

const schema = z.object({
  /** Next seals server actions with it. A form stays good over a deploy because this stays the same. */
  actionsKey: z.base64().length(44),
  sessionSecret: z.string().min(32),
  formSecret: z.string().min(32),
});

export type Secrets = z.infer<typeof schema>;

/** The secrets of a data folder, made at the first call. `actionsKey` is one that a build was already made with. */
export function keepSecrets(folder: string, actionsKey: string | undefined): Secrets {
  const file = dataPlaces(folder).secrets;
  try {
    return existsSync(file) ? read(file) : make(file, actionsKey);
  } catch (error) {
    throw inWords(`The file ${file}`, error);
  }
}

function read(file: string): Secrets {
  try {
    return schema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) {
      throw new Failure(
        `The secrets in ${file} are damaged: put the file back from a backup, or remove it for new ones.`,
      );
    }
    throw error;
  }
}

function make(file: string, actionsKey: string | undefined): Secrets {
  const secrets = {
    actionsKey: actionsKey ?? randomBytes(32).toString("base64"),
    sessionSecret: randomBytes(32).toString("base64url"),
    formSecret: randomBytes(32).toString("base64url"),
  };
  // Written aside and moved, so that a start that is killed here leaves no half a file.
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  return secrets;
}
