import type { Metadata } from "next";
import { ThreadPage, threadMetadata } from "../../../thread-page.tsx";

interface Props {
  params: Promise<{ code: string; slug: string }>;
}

const asked = { order: "newest" } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return threadMetadata({ ...asked, ...(await params) });
}

/** A thread with the newest first. */
export default async function Page({ params }: Props) {
  return <ThreadPage {...asked} {...(await params)} />;
}
