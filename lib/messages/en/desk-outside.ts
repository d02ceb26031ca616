/** The page of the checks outside: whether they answer, and a test of them. */
export const deskOutside = {
  title: "Checks outside",
  intro:
    "Every new comment is shown to these checks before anybody sees it. A check can hold a comment for a moderator. It never publishes one and never refuses one; when it does not answer in time, the comment is held.",
  none: "There are none: comments are shown to nobody outside. AKISMET_KEY or HOOK_URL in the settings of the site names one.",
  akismet: "Spam check",
  hook: "The newsroom's own check",
  host: "Asked at {host}",
  lately: "Of the last hundred questions that this instance of the site has asked since its start:",
  answered: "{count, plural, =0 {None answered} one {One answered} other {# answered}}",
  failed: "{count, plural, =0 {None failed} one {One failed} other {# failed}}",
  median: "Half were answered within {count, number} ms",
  lastFault: "The last one that failed, {time}:",
  test: "Test now",
  testHint: "Shows each check a sample. Nothing is stored, and the spam check learns nothing from it.",
  holds: "Answered in {count, number} ms: it would hold the sample.",
  passes: "Answered in {count, number} ms: it has nothing against the sample.",
  missed: "A spam check should have called this sample spam.",
  unusable: "Gave no usable answer.",
  keyUnknown: "The service does not know the key in AKISMET_KEY.",
  keyKnown: "The service knows our key.",
};
