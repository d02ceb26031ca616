/** What was done at the desk and by whom, and whether the record of it is whole. */
export const deskAudit = {
  title: "Audit",
  person: "Who",
  anybody: "Anybody",
  nobody: "The command line or the site itself",
  action: "What",
  anything: "Anything",
  subject: "To what",
  subjectHint: "Such as comment 17",
  day: "Day",
  find: "Find",
  time: "Time",
  detail: "Details",
  none: "There are no such entries.",
  earlier: "Earlier entries",
  chain: "Whether it is whole",
  chainText:
    "Each entry has a hash of itself and of all before it, so that nobody can change or remove one unseen. The whole chain is verified each night. Note the newest hash elsewhere: whoever cuts entries off at the end cannot change your note.",
  verify: "Verify it now",
  never: "It has not been verified yet.",
  whole:
    "{count, plural, =0 {There are no entries yet.} one {The one entry is as it was written.} other {All # entries are as they were written.}} Verified {time}.",
  head: "Hash of the newest entry then:",
  broken:
    "{count, plural, =0 {The record is broken from its beginning.} one {The record is broken after its first entry.} other {The record is broken after # entries.}} Verified {time}.",
  LINK_MISSING: "Place {number} of the chain is empty.",
  ENTRY_MISSING: "The entry at place {number} is gone.",
  CHANGED: "What stands at place {number} is not what was written there.",
  UNLINKED: "Entry {number} has no place in the chain.",
  HEAD_UNKNOWN: "The newest entry of the last verification is not there any more.",
};
