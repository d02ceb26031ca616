import { createHash } from "node:crypto";
import { cp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { Folder } from "./folder.ts";
import { type Bookmark, forgetOldEntries } from "./journal.ts";
import { Press, type Workshop } from "./press.ts";
import { withAnyStory } from "./subject.ts";
import { followJournal, Subscription } from "./subscription.ts";

export interface Place {
  database: pg.Pool;
  databaseUrl: string;
  /** PRESS_DIR, if there is one. */
  folder: string | undefined;
  /** The checkout, with the build and the files of `public/`. */
  checkout: string;
  /** What of the settings stands in every page. */
  printed: readonly string[];
  /** Called with every change, before the pages are printed anew. */
  onChange(): void;
}

export interface OpenPress {
  press: Press;
  changes: Subscription;
  stop(): Promise<void>;
}

/**
 * A press that hears of every change, with the pages that lie in its folder made right before it resolves. Without a
 * folder it does not need the database for that.
 */
export async function openPress(workshop: Omit<Workshop, "folder">, place: Place): Promise<OpenPress> {
  const opened = place.folder === undefined ? undefined : await openFolder(place.folder, place);
  const press = new Press({ ...workshop, folder: opened?.folder });
  const subscriber = {
    change(subjects: ReadonlySet<string>) {
      if (subjects.size > 0) place.onChange();
      return press.change(withAnyStory(subjects));
    },
    reached: async (bookmark: Bookmark) => opened?.folder.remember(bookmark),
  };
  const changes = new Subscription(place.database, subscriber, opened?.bookmark);
  if (opened) await changes.catchUp();
  const stopListening = followJournal(place.databaseUrl, changes);
  const stopForgetting = daily(() => forgetOldEntries(place.database));
  return {
    press,
    changes,
    stop() {
      stopForgetting();
      return stopListening();
    },
  };
}

/** Does some work now and once a day; what fails today is done tomorrow. Answers how to stop. */
function daily(work: () => Promise<void>): () => void {
  const attempt = () => void work().catch((error: unknown) => console.error(error));
  attempt();
  const timer = setInterval(attempt, 24 * 3600 * 1000).unref();
  return () => clearInterval(timer);
}

async function openFolder(root: string, { database, checkout, printed }: Place) {
  const build = await readFile(join(checkout, ".next", "BUILD_ID"), "utf8");
  // A database that was restored elsewhere counts its transactions anew.
  const { rows } = await database.query("SELECT system_identifier::text AS id FROM pg_control_system()");
  const edition = createHash("sha256")
    .update(JSON.stringify([build, rows, printed]))
    .digest("base64url");
  const opened = await Folder.open(root, edition);
  if (opened.isNew) await layFiles(checkout, join(root, "files"));
  return opened;
}

/** What the pages load lies beside them, so that they are whole also while the site is away. */
async function layFiles(checkout: string, goal: string): Promise<void> {
  await rm(goal, { recursive: true, force: true });
  await cp(join(checkout, "public"), goal, { recursive: true });
  await cp(join(checkout, ".next", "static"), join(goal, "_next", "static"), { recursive: true });
}
