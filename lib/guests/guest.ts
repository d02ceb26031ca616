const day = 24 * 3600;

/**
 * How often the site asks whether an address is somebody's: nobody can have it write to strangers, were it only that
 * one letter. `site` bounds what a crowd of visitors can cause.
 */
export const confirmationRates = {
  visitor: { points: 3, seconds: day },
  address: { points: 1, seconds: day },
  site: { points: 500, seconds: day },
} as const;

/** How long a confirmation can be answered, in days. */
export const confirmationDays = 7;
