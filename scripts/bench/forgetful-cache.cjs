/** A page cache for Next that keeps nothing, so that every page is rendered for whoever asks. */
module.exports = class ForgetfulCache {
  async get() {
    return null;
  }
  async set() {}
  async revalidateTag() {}
  resetRequestCache() {}
};
