import { LRUCache } from "lru-cache";
import { type CommonHeaders, type Page, pressed, single } from "./page.ts";
import { missing, type Rendering } from "./rendering.ts";
import { everywhere, nothing } from "./subject.ts";

export interface Workshop {
  /** Renders the page of a path for nobody in particular. Rejects when it cannot be made. */
  render(path: string): Promise<Rendering>;
  /** What every page carries. */
  headers: CommonHeaders;
  /** The most that printed pages may take, in bytes. */
  memory: number;
  /** Where the pages lie as files as well. */
  folder?: PageFolder | undefined;
}

/** Keeps printed pages outside this process, for a web server in front to hand out. */
export interface PageFolder {
  /** Puts a page there, unless it is old by then. */
  put(path: string, page: Page, isCurrent: () => boolean): Promise<void>;
  /** Takes away every page that is about one of the subjects. */
  remove(isAbout: (subjects: ReadonlySet<string>) => boolean): Promise<void>;
}

interface Copy {
  page: Page;
  isOld: boolean;
  /** Until when it is handed out although it is old, as `performance.now()` tells time. */
  until: number;
}

/** How many pages are printed again at once when something changed, and how many before whoever changed it hears. */
const hands = 4;
const edition = 64;

/** How long a reader waits for a new copy while there is an old one, and how long it then serves unasked. In ms. */
const patience = 1_500;
const respite = 2_000;

/**
 * Prints a reader page once and hands out the copy, until what it shows changes. A page that is asked for by a
 * thousand at once is rendered once. While a page is printed again after a change the old copy serves, and so it does
 * when it can't be printed.
 */
export class Press {
  readonly #workshop: Workshop;
  readonly #copies: LRUCache<string, Copy>;
  /** Pages that say there is nothing: few and for ten seconds, because anybody can ask for any number of them. */
  readonly #missing = new LRUCache<string, Copy>({ max: 500, ttl: 10_000 });
  readonly #printing = new Map<string, Promise<Page>>();
  /** Counts changes; for each subject its last one, for as long as a page is being printed. */
  #changes = 0;
  readonly #changed = new Map<string, number>();

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
    this.#copies = new LRUCache({ maxSize: workshop.memory, sizeCalculation: ({ page }) => page.bytes });
  }

  /** The copy that lies ready for a path, if it is a new one. */
  ready(path: string): Page | undefined {
    const copy = this.#copies.get(path);
    return copy && !copy.isOld ? copy.page : undefined;
  }

  /** The page of a path: the copy at hand, or one printed now. Rejects when there is no copy and none can be made. */
  async page(path: string): Promise<Page> {
    const copy = this.#copies.get(path) ?? this.#missing.get(path);
    if (copy && (!copy.isOld || performance.now() < copy.until)) return copy.page;
    const printing = this.#print(path);
    if (!copy) return printing;
    return firstOf(printing, patience).catch((error: unknown) => this.#goOnWith(copy, path, error));
  }

  /**
   * Takes every copy that shows one of the subjects for old, and prints the pages most lately asked for again before it
   * resolves; the others when they are next asked for.
   */
  async change(subjects: ReadonlySet<string>): Promise<void> {
    if (subjects.size === 0) return;
    this.#changes += 1;
    if (this.#printing.size === 0) this.#changed.clear();
    for (const subject of [...subjects, nothing]) this.#changed.set(subject, this.#changes);
    this.#missing.clear();
    const isAbout = (shown: ReadonlySet<string>) => !shown.isDisjointFrom(subjects);
    const old = [...this.#copies.entries()].filter(([, { page }]) => isAbout(page.subjects));
    for (const [, copy] of old) copy.isOld = true;
    // Pages that were asked for one comment are many, and few ask for each.
    const again = old.filter(([path]) => !path.includes("?")).slice(0, edition);
    for (const [, copy] of again) copy.until = Number.POSITIVE_INFINITY;
    await this.#workshop.folder?.remove(isAbout);
    await inTurn(hands, again, async ([path, copy]) => {
      await this.#print(path).catch((error: unknown) => this.#goOnWith(copy, path, error));
    });
  }

  /** For what the copies take of the memory: pages and bytes. */
  size(): { pages: number; bytes: number } {
    return { pages: this.#copies.size, bytes: this.#copies.calculatedSize };
  }

  #goOnWith(copy: Copy, path: string, error: unknown): Page {
    console.error(`The page ${path} cannot be printed anew, the old copy serves: ${error}`);
    copy.until = performance.now() + respite;
    return copy.page;
  }

  #print(path: string): Promise<Page> {
    const underWay = this.#printing.get(path);
    if (underWay) return underWay;
    const printing = this.#printUnchanged(path).finally(() => this.#printing.delete(path));
    this.#printing.set(path, printing);
    return printing;
  }

  /** What changes while a page is rendered may not be in it: then it is rendered again. */
  async #printUnchanged(path: string, triesLeft = 5): Promise<Page> {
    const began = this.#changes;
    const rendering = await this.#workshop.render(path);
    const isCurrent = () => ![...rendering.subjects].some((it) => (this.#changed.get(it) ?? 0) > began);
    const page = await this.#make(rendering);
    if (!isCurrent() && triesLeft > 1) return this.#printUnchanged(path, triesLeft - 1);
    if (isCurrent()) await this.#replace(path, page, isKept(rendering), isCurrent);
    return page;
  }

  #make(rendering: Rendering): Promise<Page> | Page {
    const { headers } = this.#workshop;
    return isKept(rendering) ? pressed(rendering, headers) : single(rendering, headers);
  }

  /** The new page takes the place of the copy there was, also where it is one that cannot be kept. */
  async #replace(path: string, page: Page, isKept: boolean, isCurrent: () => boolean): Promise<void> {
    const copy = { page, isOld: false, until: 0 };
    this.#copies.delete(path);
    if (isKept && page.status !== 200) this.#missing.set(path, copy);
    if (!isKept || page.status !== 200) return;
    this.#copies.set(path, copy);
    await this.#workshop.folder?.put(path, page, isCurrent);
  }
}

/** Only what is the same for everybody and says what it shows of its own: else nothing would ever take the copy back. */
function isKept({ isShared, status, subjects }: Rendering): boolean {
  return isShared && !subjects.isSubsetOf(everywhere) && (status === 200 || missing.has(status));
}

async function firstOf<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Does `work` on each of the things, a few at a time. */
async function inTurn<Thing>(hands: number, things: Thing[], work: (thing: Thing) => Promise<void>): Promise<void> {
  const left = things.values();
  await Promise.all(
    Array.from({ length: hands }, async () => {
      for (const thing of left) await work(thing);
    }),
  );
}
