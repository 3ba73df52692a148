import { mergeAttributes } from '@tiptap/core';
import { Heading } from '@tiptap/extension-heading';
import { TableKit } from '@tiptap/extension-table';
import { Markdown } from '@tiptap/markdown';
import StarterKit from '@tiptap/starter-kit';
import { mayLinkTo } from './link-address.js';
import { Quotes } from './quotes.js';

/** A text stands under its provision's heading, and its own headings under that. */
const UNDER = 3;
const LOWEST = 6;
/** A column is never too narrow for its words: the table scrolls instead. */
const COLUMN_PX = 96;

/** What a provision's text may hold: what the record's Markdown can say (CommonMark and tables), and nothing that only this editor knows. */
export const marksOfText = [
  StarterKit.configure({
    heading: false,
    strike: false,
    underline: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      isAllowedUri: mayLinkTo,
    },
  }),
  Heading.extend({
    renderHTML({ node, HTMLAttributes }) {
      const level = Math.min(LOWEST, UNDER + Number(node.attrs.level));
      return [`h${level}`, mergeAttributes(this.options.HTMLAttributes, HTMLAttributes), 0];
    },
  }),
  TableKit.configure({ table: { resizable: false, cellMinWidth: COLUMN_PX } }),
  Markdown,
  Quotes,
];
