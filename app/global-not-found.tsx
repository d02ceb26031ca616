import type { Metadata } from "next";
import { NoLanguage } from "#components/site/no-language.tsx";
import "#components/site/reader.css";

export const metadata: Metadata = { title: "404" };

export default NoLanguage;
