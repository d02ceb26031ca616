/** What has just become of an account, by the word in the address. */
export const done: ReadonlyMap<string, string> = new Map([
  ["disabled", "can’t sign in any more, and is signed out everywhere."],
  ["enabled", "can sign in again, with the password as it was."],
  ["changed", "has the role from now on."],
  ["last-administrator", "is the last administrator who can sign in, so nothing was changed. Make another one first."],
  ["oneself", "that is you, so nothing was changed. Another administrator can do it."],
]);
