import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { syntaxOf } from '../kit/syntax.js';

/** A text with marks as the lines that one reads: what is compared are words, not asterisks and pipes. */
export function readable(text: string): string {
  return linesOf(syntaxOf(text).children).join('\n');
}

function linesOf(nodes: readonly RootContent[]): readonly string[] {
  return nodes.flatMap(lines);
}

function lines(node: RootContent): readonly string[] {
  switch (node.type) {
    case 'list':
      return node.children.flatMap((item, at) => itemLines(item, node.ordered ? `${(node.start ?? 1) + at}.` : '–'));
    case 'table':
      return node.children.map((row) => row.children.map((cell) => words(cell.children)).join(' | '));
    case 'blockquote':
      return linesOf(node.children);
    case 'code':
    case 'html':
      return node.value.split('\n');
    case 'thematicBreak':
      return ['—'];
    default:
      return 'children' in node ? words(node.children as PhrasingContent[]).split('\n') : [];
  }
}

function itemLines({ children }: ListItem, mark: string): readonly string[] {
  return linesOf(children).map((line, at) => (at === 0 ? `${mark} ${line}` : `  ${line}`));
}

function words(nodes: readonly Nodes[]): string {
  return nodes.map(word).join('');
}

function word(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  // Where a link leads is part of what the text says; one to another provision says its number.
  if (node.type === 'link') {
    const said = words(node.children);
    return said === node.url || node.url.startsWith('#') ? said : `${said} (${node.url})`;
  }
  if ('value' in node) return node.value;
  return 'children' in node ? words(node.children) : '';
}
