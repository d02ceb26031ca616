import { query } from "./data-folder.ts";

/** Asks the database of the site that most tests share, past the site. */
export function sql<Row extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> {
  return query<Row>(process.env.DATELINE_E2E_DATA ?? "", text, values);
}
