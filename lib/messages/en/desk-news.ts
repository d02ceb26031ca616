/** What a desk that is open hears meanwhile. */
export const deskNews = {
  live: "What happens at the desk",
  new: "{count, plural, one {# new comment} other {# new comments}}",
  newMany: "More than {count, plural, one {# new comment} other {# new comments}}",
  load: "Show",
  notify: "Tell me in the browser, too",
  sound: "Play a sound",
  denied: "The browser does not allow notices of this site.",
  signedOut: "You were signed out. Nothing new is shown here until you sign in again.",
  options: "Notices in this browser",
};
