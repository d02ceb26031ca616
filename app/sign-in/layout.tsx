import { DeskDocument } from "#components/desk/document.tsx";
import { deskMetadata } from "#components/desk/metadata.ts";

/** Every page below is for one person: none is drawn before somebody asks. */
export const dynamic = "force-dynamic";
export const metadata = deskMetadata;

export default function Layout({ children }: LayoutProps<"/sign-in">) {
  return <DeskDocument>{children}</DeskDocument>;
}
