/** For how many hours somebody may say that they are on duty, or that nobody is any longer. */
export const dutyChoices = ["1", "2", "4", "8", "end"] as const;
