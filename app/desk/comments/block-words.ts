/** What has just become of a visitor, by the word in the address. */
export const visitorWords: ReadonlyMap<unknown, string> = new Map([
  ["blocked", "This visitor is blocked: what they send now is refused unread."],
  ["lifted", "This visitor is not blocked any more."],
  ["forgotten", "Nobody can tell any more who sent that comment, so nothing was changed."],
]);
