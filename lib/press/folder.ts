import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { SettingsError } from "../env.ts";
import { type Bookmark, fromNow } from "./journal.ts";
import type { Page } from "./page.ts";
import type { PageFolder } from "./press.ts";

const state = z.object({
  edition: z.string(),
  bookmark: z.object({ transaction: z.string(), known: z.array(z.string()) }),
  at: z.coerce.date(),
});

const sheet = z.object({ subjects: z.array(z.string()), sizes: z.record(z.string(), z.int()) });

type Sheet = z.infer<typeof sheet>;

export interface OpenFolder {
  folder: Folder;
  bookmark: Bookmark;
  /** Whether this is another edition than the one that lay there. */
  isNew: boolean;
}

/** The journal is kept a day longer (lib/press/journal.ts). In milliseconds. */
const trusted = 7 * 24 * 3600 * 1000;

/**
 * Printed pages as files, for a web server in front to hand out: `pages/en.html`, beside it `.html.gz` and `.html.br`,
 * under the names that the address has once its percent signs are decoded. Beside `pages/`, `sheets/` says what each
 * page shows, and `press.json` how far the journal was read when all that lay there was right.
 */
export class Folder implements PageFolder {
  readonly #root: string;
  readonly #edition: string;
  readonly #subjects = new Map<string, ReadonlySet<string>>();
  readonly #work = new Map<string, Promise<void>>();

  private constructor(root: string, edition: string) {
    this.#root = root;
    this.#edition = edition;
  }

  /**
   * Opens a folder and takes away what cannot be trusted: everything, if it was printed by another build or from
   * another database, or so long ago that the journal has forgotten; a page that was not written to its end. The rest
   * is right once the journal is read on from `bookmark`. Throws {@link SettingsError} when the folder holds other things.
   * @param edition a text that changes with whatever is in every page
   */
  static async open(root: string, edition: string): Promise<OpenFolder> {
    const folder = new Folder(root, edition);
    await mkdir(root, { recursive: true });
    const left = await readdir(root);
    const last = state.safeParse(await readJson(join(root, "press.json"))).data;
    if (!last && !left.every(isOurs)) {
      throw new SettingsError(
        `PRESS_DIR ${root} holds other things: it must be an empty folder, or one for this alone.`,
      );
    }
    if (last?.edition === edition && Date.now() - last.at.getTime() < trusted) {
      await folder.#takeStock();
      return { folder, bookmark: last.bookmark, isNew: false };
    }
    for (const name of ["pages", "sheets"]) await rm(join(root, name), { recursive: true, force: true });
    return { folder, bookmark: fromNow, isNew: true };
  }

  /** Writes down that everything here is right up to there. */
  async remember(bookmark: Bookmark): Promise<void> {
    await write(join(this.#root, "press.json"), JSON.stringify({ edition: this.#edition, bookmark, at: new Date() }));
  }

  async put(path: string, page: Page, isCurrent: () => boolean): Promise<void> {
    const place = this.#place(path);
    // A file goes out as HTML, whatever it is.
    if (!place || !isHtml(page)) return;
    this.#subjects.set(path, page.subjects);
    await this.#inTurn(path, async () => {
      if (!isCurrent()) return;
      const { br, gzip, identity } = page.variants;
      const files = { ".gz": gzip.found.body, ".br": br.found.body, "": identity.found.body };
      try {
        const sizes = Object.fromEntries(Object.entries(files).map(([ending, { byteLength }]) => [ending, byteLength]));
        await write(place.sheet, JSON.stringify({ subjects: [...page.subjects], sizes } satisfies Sheet));
        // The plain one last: without it the others are not asked for.
        for (const [ending, body] of Object.entries(files)) await write(place.page + ending, body);
      } catch (error) {
        console.error(`The page ${path} cannot be put into PRESS_DIR: ${error}`);
        await this.#delete(path);
      }
      if (!isCurrent()) await this.#delete(path);
    });
  }

  async remove(isAbout: (subjects: ReadonlySet<string>) => boolean): Promise<void> {
    const old = [...this.#subjects].filter(([, subjects]) => isAbout(subjects));
    await Promise.all(old.map(([path]) => this.#inTurn(path, () => this.#delete(path))));
  }

  async #delete(path: string): Promise<void> {
    const place = this.#place(path);
    if (!place) return;
    for (const ending of ["", ".br", ".gz"]) await rm(place.page + ending, { force: true });
    await rm(place.sheet, { force: true });
    this.#subjects.delete(path);
  }

  /** What is done about one page is done one after another. */
  async #inTurn(path: string, work: () => Promise<void>): Promise<void> {
    const turn = (this.#work.get(path) ?? Promise.resolve()).then(work);
    const settled = turn.catch(() => {});
    this.#work.set(path, settled);
    await turn.finally(() => {
      if (this.#work.get(path) === settled) this.#work.delete(path);
    });
  }

  /**
   * Where the files of a path are; null when it makes no file name, or has a query, which no file name tells apart: its
   * page stays in memory only.
   */
  #place(path: string): { page: string; sheet: string } | null {
    if (path.includes("?")) return null;
    const segments = path.slice(1).split("/").map(decodeURIComponent);
    if (!segments.every(isFileName)) return null;
    const name = join(...segments);
    return { page: join(this.#root, "pages", `${name}.html`), sheet: join(this.#root, "sheets", `${name}.json`) };
  }

  async #takeStock(): Promise<void> {
    const sheets = join(this.#root, "sheets");
    const entries = await readdir(sheets, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const segments = relative(sheets, file)
        .replace(/\.json$/, "")
        .split("/");
      const path = `/${segments.map(encodeURIComponent).join("/")}`;
      const { data } = sheet.safeParse(await readJson(file));
      this.#subjects.set(path, new Set(data?.subjects));
      if (!data || !(await this.#isWhole(path, data))) await this.#delete(path);
    }
  }

  async #isWhole(path: string, { sizes }: Sheet): Promise<boolean> {
    const page = this.#place(path)?.page ?? "";
    const found = await Promise.all(
      Object.entries(sizes).map(async ([ending, size]) => (await sizeOf(page + ending)) === size),
    );
    return found.length > 0 && found.every(Boolean);
  }
}

function isHtml({ variants }: Page): boolean {
  const { headers } = variants.identity.found;
  return headers[headers.indexOf("content-type") + 1]?.startsWith("text/html") ?? false;
}

function isOurs(name: string): boolean {
  return ["pages", "sheets", "files"].includes(name) || name.startsWith("press.");
}

/** File systems take 255 bytes, and `.html.gz` is to come. Nothing may lead out of the folder. */
function isFileName(segment: string): boolean {
  return segment !== "" && !segment.startsWith(".") && !/[/\\\0]/.test(segment) && Buffer.byteLength(segment) <= 240;
}

/** A file is there whole or not at all. */
async function write(file: string, content: string | Buffer): Promise<void> {
  const beginning = `${file}.part`;
  await writeFile(beginning, content).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beginning, content);
  });
  await rename(beginning, file);
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.size;
}
