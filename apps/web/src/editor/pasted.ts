/** A paragraph that Word means as an item of a list: on which level, and in which list, stands in its style. */
const LIST = /mso-list:\s*(?<name>l\d+)\s+level(?<level>\d)(?:\s+(?<take>lfo\d+))?/;
const NUMBER = /^\s*(?:\d+|[a-z])[.)]/i;

/**
 * What is pasted from a word processor, with its structure and without what belongs to that program alone: lists are lists again, a table's
 * first row is its head, merged cells are cells of their own, and what is hidden is left out, as are links within that document. Styles, pictures and other marks fall away by themselves: the text cannot hold them.
 */
export function cleanPaste(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const junk of body.querySelectorAll('style, script, meta, link, title, [style*="display:none"], [style*="mso-hide:all"]'))
    junk.remove();
  // A footnote's sign stays, and leads nowhere here. What refers to a provision is our own.
  for (const link of body.querySelectorAll('a[href^="#"]:not([href^="#bestammelse-"])')) link.replaceWith(...link.childNodes);
  makeLists(body);
  for (const table of body.querySelectorAll('table')) makePlain(table);
  for (const space of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    if (!space.textContent?.trim() && !space.closest('td, th')) space.remove();
  }
  return body.innerHTML;
}

function makeLists(body: HTMLElement): void {
  let open: { readonly list: HTMLElement; readonly name: string; readonly level: number }[] = [];
  let last: Element | undefined;
  for (const paragraph of body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')) {
    const found = LIST.exec(paragraph.getAttribute('style') ?? '')?.groups;
    if (!found) continue;
    const level = Number(found.level);
    const name = `${found.name} ${found.take}`;
    if (!last || paragraph.previousElementSibling !== last) open = [];
    const sign = takeSign(paragraph);
    // Directly after a list another one may begin; one within an item is often another list than the item's.
    open = open.filter((one) => one.level < level || (one.level === level && one.name === name));
    let here = open.at(-1);
    if (here?.level !== level) {
      here = { list: document.createElement(NUMBER.test(sign) ? 'ol' : 'ul'), name, level };
      const above = open.at(-1)?.list.lastElementChild;
      if (above) above.append(here.list);
      else paragraph.before(here.list);
      open = [...open, here];
    }
    const item = document.createElement('li');
    const words = document.createElement('p');
    words.append(...paragraph.childNodes);
    item.append(words);
    here.list.append(item);
    paragraph.remove();
    last = open[0]?.list;
  }
}

/** Takes away the bullet or the number that Word writes out before the item. */
function takeSign(paragraph: HTMLElement): string {
  const sign = paragraph.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
  sign?.remove();
  return sign?.textContent ?? '';
}

/** A table of the record has a head, and no merged cells: what stands over all its columns stands before it. */
function makePlain(table: HTMLTableElement): void {
  const width = Math.max(...Array.from(table.rows, ({ cells }) => Array.from(cells).reduce((sum, { colSpan }) => sum + colSpan, 0)));
  const [first] = table.rows;
  const [title] = first?.cells ?? [];
  if (first && title && first.cells.length === 1 && width > 1 && table.rows.length > 1) {
    table.before(...title.childNodes);
    first.remove();
  }
  spread(table);
  makeHead(table);
}

/** A merged cell's words stand in its first place, and the others are empty. */
function spread(table: HTMLTableElement): void {
  for (const [at, row] of Array.from(table.rows).entries()) {
    for (const cell of Array.from(row.cells)) {
      const { cellIndex, colSpan, rowSpan } = cell;
      cell.colSpan = 1;
      cell.rowSpan = 1;
      for (const below of Array.from(table.rows).slice(at, at + rowSpan)) {
        const missing = below === row ? colSpan - 1 : colSpan;
        const place = below === row ? cellIndex + 1 : cellIndex;
        for (let one = 0; one < missing; one++) below.insertCell(Math.min(place, below.cells.length));
      }
    }
  }
}

function makeHead(table: HTMLTableElement): void {
  const [first] = table.rows;
  if (!first || table.querySelector('th')) return;
  for (const cell of Array.from(first.cells)) {
    const head = document.createElement('th');
    head.append(...cell.childNodes);
    cell.replaceWith(head);
  }
}
