// Next bundles this file apart from server.ts, and lib/press/page-cache.cjs reads it as well: one count a process.
declare global {
  var datelineEdition: number | undefined;
}

/** How many changes this process has made to what readers see. */
export function edition(): number {
  return globalThis.datelineEdition ?? 0;
}

export function beginEdition(): void {
  globalThis.datelineEdition = edition() + 1;
}
