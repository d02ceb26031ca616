/** Where browsers find the rules, which reader pages name in a header. */
export const speculationPath = "/speculation.json";

/** What is no page to be read, or is for one reader, or counts who asks for it. */
const never = [
  "/desk",
  "/desk/*",
  "/sign-in",
  "/set-up/*",
  "/api/*",
  "/s/*",
  "/media/*",
  "/cards/*",
  "/*/receipts/*",
  "/*/confirm/*",
  "/*/mail/*",
  "/*/comments/*",
  "/*/search",
  "/*/feed",
  "/*/feed/*",
  // An article that is asked for one comment, a search: seldom opened, and made for the one who asks.
  // Not `*`, which an address without a query fits, too.
  "/*\\?(.+)",
];

/**
 * What a browser may fetch ahead of a click (WICG Speculation Rules): pages of ours that a pointer rests on. They are
 * fetched, not run, and say so in Sec-Purpose, so that nobody is counted for them.
 */
export const speculationRules = {
  prefetch: [
    {
      source: "document",
      where: {
        and: [
          { href_matches: "/*" },
          { not: { href_matches: never } },
          { not: { selector_matches: "[rel~=nofollow], [download]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
};
