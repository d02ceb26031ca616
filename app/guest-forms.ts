import type { GuestForm } from "#lib/http/guest-form.ts";
import { commentPost } from "./[lang]/articles/[code]/[slug]/comment-post.ts";
import { reportPost } from "./[lang]/comments/[id]/report/report-post.ts";
import { confirmPost } from "./[lang]/confirm/[token]/confirm-post.ts";
import { mailPost } from "./[lang]/mail/[token]/mail-post.ts";
import { receiptPost } from "./[lang]/receipts/[token]/receipt-post.ts";

/** Every form that a guest can send. */
export const guestForms: readonly GuestForm[] = [commentPost, reportPost, receiptPost, confirmPost, mailPost];
