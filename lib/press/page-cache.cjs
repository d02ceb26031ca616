const { default: FileSystemCache } = require("next/dist/server/lib/incremental-cache/file-system-cache.js");

/**
 * Next's own cache of rendered pages, but for pages that were under way while something changed. Next dates a page by
 * when it was stored: one that had read the database before a change, and was done after it, would pass for new and
 * hide the change from everybody. Such a page goes to the reader who asked for it, and is not kept.
 *
 * CommonJS, because Next loads this file itself and the class it extends is CommonJS.
 */
module.exports = class PageCache extends FileSystemCache {
  /** @param {Parameters<InstanceType<typeof FileSystemCache>["set"]>} args */
  async set(...args) {
    const request = globalThis.datelineRequest?.getStore();
    if (request && request.edition !== (globalThis.datelineEdition ?? 0)) return;
    await super.set(...args);
  }
};
