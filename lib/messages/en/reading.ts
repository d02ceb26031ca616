export const reading = {
  footnotes: "Footnotes",
  footnote: "Footnote {number}",
  backToFootnote: "Back to footnote {number} in the text",
  table: "Table",
  code: "Code",
  transcript: "What is said",
  showEmbed:
    "Show the {kind, select, video {video} sound {recording} other {map}} from {provider} – this loads content from {host}",
  loadEmbed: "Load it here",
  openEmbed: "Open it at {provider}",
};
