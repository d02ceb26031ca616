import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { Failure } from "../failure.mjs";
import { root } from "../places.ts";
import { formOf } from "./forms.ts";
import { type Answer, ask } from "./http.ts";
import { type Site, withoutSettings } from "./site.ts";

/** Somebody who sits at the desk. */
export type Desk = {
  open(path: string): Promise<Answer>;
  /** Publishes a held comment; how long the answer took, in milliseconds. */
  publishComment(id: number): Promise<number>;
};

/** Makes an editor's account and signs in as a browser without scripts does. */
export async function enterDesk(site: Site): Promise<Desk> {
  const email = `editor-${randomBytes(4).toString("hex")}@bench.example`;
  const password = randomBytes(18).toString("base64url");
  await addEditor(site, email, password);

  const send = async (path: string, fields: Record<string, string>, headers: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const encoded = new Response(form);
    const type = encoded.headers.get("content-type") ?? "";
    return ask(site.url + path, {
      method: "POST",
      headers: { ...headers, Origin: site.url, "Content-Type": type },
      body: await encoded.bytes(),
    });
  };

  const door = await formOf(await ask(`${site.url}/sign-in`), "/sign-in", () => true);
  const { headers } = await send("/sign-in", { ...door.fields, email, password }, {});
  const cookie = (headers["set-cookie"] ?? []).map((line) => line.split(";")[0]).join("; ");
  if (!cookie) throw new Failure("The bench could not sign in at its own site.");
  const open = (path: string) => ask(site.url + path, { headers: { Cookie: cookie } });

  return {
    open,
    async publishComment(id) {
      const queue = "/desk/comments";
      // The form says on which words it decides.
      const { fields } = await formOf(
        await open(queue),
        queue,
        ({ fields, buttons }) => buttons.includes("verdict") && fields.comment === String(id),
      );
      const began = performance.now();
      const { status, headers } = await send(queue, { ...fields, verdict: "PUBLISHED" }, { Cookie: cookie });
      if (!headers.location?.includes("done=PUBLISHED"))
        throw new Failure(`The desk answers ${status} to a decision, and leads to ${headers.location}.`);
      return performance.now() - began;
    },
  };
}

async function addEditor({ folder, databaseUrl }: Site, email: string, password: string): Promise<void> {
  const args = [join(root, "scripts", "staff.ts"), "add", email, "--name", "Bench", "--role", "editor"];
  const env = {
    ...withoutSettings(process.env),
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
    STAFF_PASSWORD: password,
  };
  await promisify(execFile)(process.execPath, args, { cwd: root, env });
}
