import { randomUUID } from "node:crypto";
import { z } from "zod";
import { env } from "../env.ts";
import { Hopeless } from "../jobs.ts";
import { compose, type Letter } from "./letter.ts";
import { mailTransport } from "./transport.ts";

export interface Posting {
  /** The job's: a letter that is sent twice is known by it. */
  id?: string;
  /** How a guest is rid of these letters; absent for staff, who set them at the desk. */
  list?: {
    /** Where a POST turns these letters off, without a question (RFC 8058). */
    unsubscribe: string;
    /** What kind of letters it turns off, as a part of a host's name: `replies`. */
    id: string;
  };
}

/**
 * Sends a letter to one address; `false` when no mail is sent here. Throws {@link Hopeless} when the address or the
 * letter is refused for good, and {@link Delayed} for everything that another attempt may mend.
 */
export async function sendLetter(to: string, letter: Letter, { id, list }: Posting): Promise<boolean> {
  const { MAIL_FROM: from, SITE_URL, SITE_NAME: name } = env();
  const transport = mailTransport();
  if (!transport || !from) return false;
  if (!oneAddress.test(to)) throw new Hopeless("not an address");
  const { hostname } = new URL(SITE_URL);
  try {
    await transport.sendMail({
      from: { name: from.name || name, address: from.address },
      to: { name: "", address: to },
      ...compose(letter),
      messageId: `<${id ?? randomUUID()}@${hostname}>`,
      ...(list && {
        list: { unsubscribe: { url: list.unsubscribe }, id: { url: `${list.id}.${hostname}`, comment: name } },
      }),
      headers: {
        ...(list && { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
        "Auto-Submitted": "auto-generated",
        "Content-Language": letter.language,
      },
    });
    return true;
  } catch (error) {
    throw verdict(error);
  }
}

/** Nothing that could stand for several, or end a header. */
const oneAddress = /^[^\s<>(),;:"@]+@[^\s<>(),;:"@]+$/;

/** The letter could not be handed over now. */
export class Delayed extends Error {}

/** What a server says often holds the address, so that only its number goes on. */
function verdict(error: unknown): Error {
  const { code, command, responseCode } = smtpFault.parse(error);
  const words = ["SMTP", command, responseCode || code].filter(Boolean).join(" ");
  // A refusal to sign in, or of our own address, is the settings' fault, which somebody will mend.
  const isAboutLetter = (code === "EENVELOPE" || code === "EMESSAGE") && command !== "MAIL FROM";
  const isForGood = responseCode === 0 || (responseCode >= 500 && responseCode < 600);
  return isAboutLetter && isForGood ? new Hopeless(words) : new Delayed(words);
}

/** What nodemailer adds to an error, where the connection came that far. */
const smtpFault = z.object({
  code: z.string().catch(""),
  command: z.string().catch(""),
  responseCode: z.number().catch(0),
});
