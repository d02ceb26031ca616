import { DeskDocument } from "#components/desk/document.tsx";
import { Masthead } from "#components/desk/masthead.tsx";
import { deskMetadata } from "#components/desk/metadata.ts";
import { env } from "#lib/env.ts";
import { may } from "#lib/staff/roles.ts";
import { findStaff } from "#lib/staff/session.ts";
import { leave } from "./actions.ts";

/** Every page below is for one person: none is drawn before somebody asks. */
export const dynamic = "force-dynamic";
export const metadata = deskMetadata;

// A layout greets; it guards nothing, because Next may draw a page without it.
export default async function Layout({ children }: LayoutProps<"/desk">) {
  const staff = await findStaff();
  const places = [
    { href: "/desk/comments", name: "Comments", open: staff && may(staff.role, "moderate") },
    { href: "/desk/articles", name: "Articles", open: staff && may(staff.role, "write") },
    { href: "/desk/pages", name: "Paper", open: staff && may(staff.role, "publish") },
    { href: "/desk/reads", name: "Reads", open: staff && may(staff.role, "write") },
    { href: "/desk/links", name: "Links", open: staff && may(staff.role, "write") },
    { href: "/desk/privacy", name: "Privacy", open: staff && may(staff.role, "erase") },
    { href: "/desk/people", name: "People", open: staff && may(staff.role, "administer") },
  ].filter((place) => place.open);
  return (
    <DeskDocument>
      <Masthead site={env().SITE_NAME} places={places} name={staff?.name} leave={leave} />
      {children}
    </DeskDocument>
  );
}
