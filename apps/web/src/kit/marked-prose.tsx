import { Table } from '@digdir/designsystemet-react';
import type { Table as MarkdownTable, Nodes, RootContent } from 'mdast';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import style from './prose.module.css';
import { isSafeLink } from './safe-link.js';
import { syntaxOf } from './syntax.js';

export interface ProseProps {
  readonly text: string;
  /** Headings inside the text begin below the heading of this level that it stands under. */
  readonly under: number;
}

/**
 * Text with marks (CommonMark and tables) as elements of ours: nothing of it is ever HTML, so nothing in it can be a script. Pictures and raw
 * HTML are shown as the words they were written with.
 */
export default function MarkedProse({ text, under }: ProseProps) {
  const root = useMemo(() => syntaxOf(text), [text]);
  return all(root.children, under);
}

function all(nodes: readonly RootContent[], under: number): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text is drawn anew as a whole.
  return nodes.map((node, at) => <Fragment key={at}>{one(node, under)}</Fragment>);
}

function one(node: Nodes, under: number): ReactNode {
  switch (node.type) {
    case 'text':
    case 'html':
      return node.value;
    case 'paragraph':
      return <p>{all(node.children, under)}</p>;
    case 'heading':
      return createElement(`h${Math.min(6, under + node.depth)}`, {}, all(node.children, under));
    case 'emphasis':
      return <em>{all(node.children, under)}</em>;
    case 'strong':
      return <strong>{all(node.children, under)}</strong>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{all(node.children, under)}</ol> : <ul>{all(node.children, under)}</ul>;
    case 'listItem':
      return <li>{all(node.children, under)}</li>;
    case 'blockquote':
      return <blockquote>{all(node.children, under)}</blockquote>;
    case 'link':
      return isSafeLink(node.url) ? <a href={node.url}>{all(node.children, under)}</a> : all(node.children, under);
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return <pre>{node.value}</pre>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'image':
      return node.alt;
    case 'table':
      return <ProseTable table={node} under={under} />;
    default:
      return null;
  }
}

function ProseTable({ table: { children: rows }, under }: { readonly table: MarkdownTable; readonly under: number }) {
  const [head, ...body] = rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard (WCAG 2.1.1).
    <section className={style.region} tabIndex={0} aria-label={head?.children.map((cell) => plain(cell.children)).join(', ')}>
      <Table data-size="sm" border>
        <Table.Head>
          <Table.Row>
            {head?.children.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a table is drawn anew as a whole.
              <Table.HeaderCell key={at} scope="col">
                {all(cell.children, under)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {body.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <Table.Row key={place}>
              {row.children.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <Table.Cell key={at}>{all(cell.children, under)}</Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}

function plain(nodes: readonly RootContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children as RootContent[]) : '')).join('');
}
