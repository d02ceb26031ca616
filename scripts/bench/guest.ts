import { randomBytes } from "node:crypto";
import { withClient } from "../database/connection.ts";
import { Failure } from "../failure.mjs";
import { formOf } from "./forms.ts";
import { ask } from "./http.ts";
import type { Site } from "./site.ts";

/** Sends a comment with words of its own under an article, and finds the row that it became. */
export async function sendComment(site: Site, path: string): Promise<{ id: number; words: string }> {
  const words = `Words of the bench ${randomBytes(8).toString("hex")}`;
  const { fields } = await formOf(await ask(site.url + path), path, ({ fields }) => fields.stamp !== undefined);
  const form = new URLSearchParams({ ...fields, author: "Guest", email: "guest@bench.example", comment: words });
  const { status, headers } = await ask(site.url + path, {
    method: "POST",
    headers: {
      Origin: site.url,
      "Content-Type": "application/x-www-form-urlencoded",
      // A visitor of its own, or it would soon have said enough.
      "X-Forwarded-For": `10.${[...randomBytes(3)].join(".")}`,
    },
    body: Buffer.from(form.toString()),
  });
  if (status !== 303 || !headers.location?.includes("/receipts/"))
    throw new Failure(`The site answers ${status} to a comment, and leads to ${headers.location}.`);
  const { rows } = await withClient(site.databaseUrl, (client) =>
    client.query<{ id: number }>("SELECT id FROM comments WHERE text = $1", [words]),
  );
  const [row] = rows;
  if (!row) throw new Failure("The site took a comment and did not store it.");
  return { id: row.id, words };
}
