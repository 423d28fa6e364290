import { childElements, descendants, findChild, type XmlElement } from "../xml.js";
import type { DocxReading, Place } from "./docx-reading.js";
import { isShaded } from "./styles.js";

/** From here on a cell is a column of the page and its row no row of facts. */
const COLUMN_PARAGRAPHS = 7;

function paragraphCount(cell: XmlElement): number {
  let count = 0;
  for (const node of descendants(cell)) if (node.name === "w:p" && [...descendants(node)].some((inner) => inner.name === "w:t")) count++;
  return count;
}

function cellsOf(row: XmlElement): XmlElement[] {
  return unwrap(row, "w:tc");
}

/** Rows and cells may stand in content controls. */
function unwrap(parent: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of childElements(parent)) {
    if (child.name === name) found.push(child);
    else if (child.name === "w:sdt" || child.name === "w:sdtContent" || child.name === "w:ins" || child.name === "w:customXml")
      found.push(...unwrap(child, name));
  }
  return found;
}

function hasHeading(reader: DocxReading, cell: XmlElement): boolean {
  for (const child of childElements(cell)) {
    const style = child.name === "w:p" ? findChild(findChild(child, "w:pPr"), "w:pStyle")?.attributes["w:val"] : undefined;
    if (style !== undefined && (reader.styles.of(style).paragraph.heading ?? 9) <= 4) return true;
  }
  return false;
}

/** A table of facts has rows; a table that only lays out the page has columns, read one after the other. */
export function readTable(reader: DocxReading, table: XmlElement, place: Place): void {
  const shadedTable = isShaded(findChild(table, "w:tblPr")) || findChild(findChild(table, "w:tblPr"), "w:tblStyle") !== undefined;
  const rows = unwrap(table, "w:tr").map(cellsOf);
  const isLayout = rows.some(
    (cells) =>
      cells.filter((cell) => paragraphCount(cell) > 0).length > 1 &&
      cells.some((cell) => paragraphCount(cell) >= COLUMN_PARAGRAPHS) &&
      isColumnRow(reader, cells),
  );
  if (isLayout) readColumns(reader, rows, place, shadedTable);
  else readRows(reader, rows, place, shadedTable);
}

/** Long text in two cells, or headings in both: columns. A short label beside long text is a row. */
function isColumnRow(reader: DocxReading, cells: readonly XmlElement[]): boolean {
  const filled = cells.filter((cell) => paragraphCount(cell) > 0);
  const long = filled.filter((cell) => paragraphCount(cell) >= 4).length;
  const headed = filled.filter((cell) => hasHeading(reader, cell)).length;
  return (
    long >= 2 ||
    headed >= 2 ||
    (long >= 1 && headed >= 1 && filled.some((cell) => paragraphCount(cell) >= COLUMN_PARAGRAPHS && hasHeading(reader, cell)))
  );
}

function readColumns(reader: DocxReading, rows: readonly (readonly XmlElement[])[], place: Place, shadedTable: boolean): void {
  for (const cells of rows) {
    for (const [index, cell] of cells.entries()) {
      reader.block++;
      const shaded = place.shaded || shadedTable || isShaded(findChild(cell, "w:tcPr"));
      reader.blocks(cell, { ...place, column: cells.length > 1 ? index : place.column, shaded });
    }
  }
  reader.block++;
}

function readRows(reader: DocxReading, rows: readonly (readonly XmlElement[])[], place: Place, shadedTable: boolean): void {
  for (const cells of rows) {
    const filled = cells.filter((cell) => paragraphCount(cell) > 0);
    if (filled.length === 0) continue;
    const row = filled.length > 1 ? (place.row ?? reader.nextRow()) : place.row;
    for (const [index, cell] of cells.entries()) {
      reader.block++;
      const shaded = place.shaded || shadedTable || isShaded(findChild(cell, "w:tcPr"));
      reader.blocks(cell, { ...place, row, column: filled.length > 1 && place.row === null ? index : place.column, shaded });
    }
  }
  reader.block++;
}
