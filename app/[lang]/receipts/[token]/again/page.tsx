// The same page where a form of it was refused.
export { default, metadata } from "../page.tsx";

export const dynamic = "force-dynamic";
