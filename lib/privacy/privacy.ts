import { confirmationDays } from "../guests/guest.ts";

/** How many rows one step of the sweep takes: it must be over before anybody has to wait for it. */
export const sweptAtOnce = 500;

const day = 24 * 60 * 60 * 1000;

/** What is older than these is let go of. */
export interface Timetable {
  /** E-mail addresses, counted from when nobody has to decide about them any more. */
  email: Date;
  /** Addresses that nobody has confirmed. */
  unconfirmed: Date;
}

/** @param keepEmailDays the setting of that name */
export function timetable(now: Date, keepEmailDays: number): Timetable {
  const ago = (days: number) => new Date(now.getTime() - days * day);
  return { email: ago(keepEmailDays), unconfirmed: ago(confirmationDays) };
}

/** How many of each kind were swept. */
export interface Swept {
  commentEmails: number;
  reportEmails: number;
  unconfirmedAddresses: number;
  unusedAddresses: number;
  receipts: number;
  visitors: number;
  visitorKeys: number;
  visitorBlocks: number;
  /** Of addresses and domains, when they have ended. */
  bans: number;
}

/** One line for the log: counts, and nothing that was counted. */
export function inWords(swept: Swept): string {
  const parts = [
    `${swept.commentEmails} e-mail addresses of comments`,
    `${swept.reportEmails} names and addresses of reports`,
    `${swept.unconfirmedAddresses} addresses never confirmed`,
    `${swept.unusedAddresses} addresses no longer used`,
    `${swept.receipts} receipts of what is gone`,
    `${swept.visitors} traces, ${swept.visitorKeys} keys and ${swept.visitorBlocks} blocks of visitors`,
    `${swept.bans} bans that had ended`,
  ];
  return `Swept: ${parts.join(", ")}.`;
}
