// The same page for one reader, whose form was refused: it is in the request, and nobody else may get it.
export { default, generateMetadata } from "../page.tsx";

export const dynamic = "force-dynamic";
