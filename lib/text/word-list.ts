import { type FoldedWord, foldedWords, type Span, withoutParticles } from "./folded-words.ts";

/** How an entry goes on after a word, by the next word; `ends` where one is complete. */
interface Node {
  next: Map<string, Node>;
  ends: boolean;
}

/**
 * Finds where the words and phrases of a list stand in a text, as whole words. In front of a word in Arabic script
 * و ف ب ك ل ال and their combinations are allowed, and are part of the span; no other part of a word matches. Whatever
 * stands between the words of a phrase is passed over. Spans do not overlap: where two entries begin at the same word,
 * the longer is found. An entry without letters or digits stands nowhere. The text comes as `foldedWords`, so that it is
 * folded once for all lists, and its words are looked up: a list of five hundred takes hardly longer than one of five.
 */
export function wordList(entries: readonly string[]): (text: readonly FoldedWord[]) => Span[] {
  const root = treeOf(entries);
  return (text) => {
    const spans: Span[] = [];
    for (let i = 0; i < text.length; i += 1) {
      const end = endOf(root, text, i);
      if (end === null) continue;
      spans.push({ start: text[i]?.start ?? 0, end: text[end - 1]?.end ?? 0 });
      i = end - 1;
    }
    return spans;
  };
}

function treeOf(entries: readonly string[]): Node {
  const root: Node = { next: new Map(), ends: false };
  for (const entry of entries) {
    const words = foldedWords(entry);
    let node = root;
    for (const { word } of words) {
      const next = node.next.get(word) ?? { next: new Map(), ends: false };
      node.next.set(word, next);
      node = next;
    }
    node.ends = words.length > 0;
  }
  return root;
}

/** After which word the longest entry ends that begins at this one; `null` where none does. */
function endOf(root: Node, text: readonly FoldedWord[], from: number): number | null {
  let nodes = after([root], text[from]);
  let end: number | null = null;
  for (let i = from + 1; nodes.length > 0; i += 1) {
    if (nodes.some(({ ends }) => ends)) end = i;
    nodes = after(nodes, text[i]);
  }
  return end;
}

function after(nodes: readonly Node[], found: FoldedWord | undefined): Node[] {
  if (!found) return [];
  const { word } = found;
  const next: Node[] = [];
  const forms = withoutParticles(word);
  for (const node of nodes) {
    for (const form of [word, ...forms]) {
      const reached = node.next.get(form);
      if (reached) next.push(reached);
    }
  }
  return next;
}
