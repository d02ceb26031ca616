import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Keeps drawn cards as files in a folder: of an article the newest, and of all those last asked for. */
export class Shelf {
  readonly #folder: string;
  readonly #most: number;

  constructor(folder: string, most: number) {
    this.#folder = folder;
    this.#most = most;
  }

  /** A card that was drawn before; null when it was not, or is no longer kept. */
  async find(name: string): Promise<Buffer<ArrayBuffer> | null> {
    const path = join(this.#folder, name);
    const now = new Date();
    try {
      const card = await readFile(path);
      await utimes(path, now, now);
      return card;
    } catch (error) {
      if (isAbsence(error)) return null;
      throw error;
    }
  }

  /** Puts a card there, at once and whole, and takes away those that it replaces and those too many. */
  async put(name: string, card: Uint8Array): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const drawn = join(this.#folder, `.${randomUUID()}`);
    await writeFile(drawn, card);
    await rename(drawn, join(this.#folder, name));
    await this.#tidy(name);
  }

  async #tidy(name: string): Promise<void> {
    const whose = name.slice(0, name.indexOf(".", name.indexOf(".") + 1) + 1);
    const names = await readdir(this.#folder);
    await this.#remove(names.filter((it) => it.startsWith(whose) && it !== name));
    if (names.length <= this.#most) return;
    const ages = await Promise.all(
      names.map(async (it) => ({ it, at: (await stat(join(this.#folder, it)).catch(() => null))?.mtimeMs ?? 0 })),
    );
    // A tenth more than need be, so that this is not done for every card.
    const tooMany = names.length - Math.floor(this.#most * 0.9);
    await this.#remove(
      ages
        .sort((a, b) => a.at - b.at)
        .slice(0, tooMany)
        .map(({ it }) => it),
    );
  }

  async #remove(names: string[]): Promise<void> {
    for (const name of names) await rm(join(this.#folder, name), { force: true });
  }
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
