/**
 * In the place of Next's own cache of rendered pages: it keeps nothing. The press does (lib/press/press.ts), and two
 * caches would have to be told of every change.
 *
 * CommonJS, because Next loads this file itself.
 */
module.exports = class NoPageCache {
  async get() {
    return null;
  }
  async set() {}
  async revalidateTag() {}
  resetRequestCache() {}
};
