import type { Box, Line, TextDocument } from "../schema/document.js";

/** What the section reader took a stretch of the text for. */
export interface LayoutLabel {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Colours of labels: told apart by hue and, for those who see none, by the words beside them. */
const HUES = ["#1f77b4", "#d95f02", "#1b9e77", "#7570b3", "#c2185b", "#5d7f0d", "#8c564b", "#00798c"];
const GUTTER = 150;
/** Lines without a place on the page are set one below the other. */
const FLOW_LEADING = 13;
const FLOW_SIZE = 9;

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function rect([x, y, width, height]: Box, attributes: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${attributes}/>`;
}

function union(a: Box | null, b: Box): Box {
  if (a === null) return b;
  const x = Math.min(a[0], b[0]);
  const y = Math.min(a[1], b[1]);
  return [x, y, Math.max(a[0] + a[2], b[0] + b[2]) - x, Math.max(a[1] + a[3], b[1] + b[3]) - y];
}

interface Placed {
  line: Line;
  box: Box;
  text: string;
}

/** Formats without positions get places of their own, so that the picture shows what was read for them too. */
function placeLines(document: TextDocument, page: number): Placed[] {
  let flow = 20;
  return document.lines
    .filter((line) => line.page === page)
    .map((line) => {
      const text = document.text.slice(line.start, line.end);
      if (line.box !== null) return { line, text, box: line.box };
      const box: Box = [20 + line.indent + line.column * 160, flow, Math.min(540, text.length * FLOW_SIZE * 0.5), FLOW_SIZE + 2];
      flow += FLOW_LEADING;
      return { line, text, box };
    });
}

function drawBlocks(placed: readonly Placed[]): string {
  const blocks = new Map<number, { box: Box; line: Line }>();
  for (const { line, box } of placed) blocks.set(line.block, { box: union(blocks.get(line.block)?.box ?? null, box), line });
  const parts: string[] = [];
  for (const [block, { box, line }] of blocks) {
    const grown: Box = [box[0] - 3, box[1] - 2, box[2] + 6, box[3] + 4];
    const dash = line.zone === "body" ? "" : ' stroke-dasharray="3 2"';
    parts.push(rect(grown, `fill="none" stroke="#8888aa" stroke-width="0.6"${dash}`));
    const where = line.row === null ? `column ${line.column}` : `row ${line.row}, cell ${line.column}`;
    parts.push(
      `<text x="${round(grown[0])}" y="${round(grown[1] - 1)}" font-size="4.5" fill="#8888aa">${block} · ${where}${line.zone === "body" ? "" : ` · ${line.zone}`}</text>`,
    );
  }
  return parts.join("");
}

function drawText({ line, box, text }: Placed, document: TextDocument): string {
  const parts: string[] = [];
  for (const run of line.runs) {
    const place = run.box ?? box;
    const piece = document.text.slice(run.start, run.end).replace(/\t/g, " ");
    const size = run.size ?? Math.min(FLOW_SIZE, box[3]);
    const look = `${run.bold ? ' font-weight="bold"' : ""}${run.italic ? ' font-style="italic"' : ""}`;
    const colour = run.colour === null || /^#f[0-9a-f]f[0-9a-f]f[0-9a-f]$/i.test(run.colour) ? "#222222" : run.colour;
    if (run.box === null && run !== line.runs[0]) continue;
    const shown = run.box === null ? text : piece;
    parts.push(
      `<text x="${round(place[0])}" y="${round(place[1] + place[3] * 0.8)}" font-size="${round(size)}" fill="${/^#[0-9a-f]{6}$/i.test(colour) ? colour : "#222222"}"${look} textLength="${round(Math.max(1, place[2]))}" lengthAdjust="spacingAndGlyphs">${escapeXml(shown)}</text>`,
    );
  }
  if (line.bullet) parts.push(`<circle cx="${round(box[0] - 5)}" cy="${round(box[1] + box[3] * 0.6)}" r="1.4" fill="#222222"/>`);
  if (line.heading !== null)
    parts.push(`<text x="${round(box[0] - 14)}" y="${round(box[1] + box[3] * 0.8)}" font-size="6" fill="#8888aa">h${line.heading}</text>`);
  return parts.join("");
}

/** The part of a line that a label covers, by share of its signs. */
function labelBox({ line, box }: Placed, label: LayoutLabel): Box {
  const length = Math.max(1, line.end - line.start);
  const from = (Math.max(label.start, line.start) - line.start) / length;
  const to = (Math.min(label.end, line.end) - line.start) / length;
  return [box[0] + box[2] * from, box[1], Math.max(2, box[2] * (to - from)), box[3]];
}

function drawLabels(placed: readonly Placed[], labels: readonly LayoutLabel[], hues: ReadonlyMap<string, string>, width: number): string {
  const parts: string[] = [];
  let lowest = 0;
  for (const entry of placed) {
    const own = labels.filter((label) => label.start < entry.line.end && label.end > entry.line.start);
    for (const label of own) parts.push(rect(labelBox(entry, label), `fill="${hues.get(label.label) ?? "#888888"}" fill-opacity="0.18"`));
    const begun = own.filter((label) => label.start >= entry.line.start);
    if (begun.length === 0) continue;
    const y = Math.max(entry.box[1] + entry.box[3] * 0.8, lowest + 7);
    lowest = y;
    const words = begun.map((label) => `<tspan fill="${hues.get(label.label) ?? "#888888"}">${escapeXml(label.label)}</tspan>`).join(" ");
    parts.push(`<text x="${round(width + 6)}" y="${round(y)}" font-size="6">${words}</text>`);
  }
  return parts.join("");
}

function drawHidden(document: TextDocument, page: number): string {
  const parts: string[] = [];
  for (const hidden of document.hidden) {
    if (hidden.page !== page || hidden.box === null) continue;
    parts.push(rect(hidden.box, 'fill="#cc0000" fill-opacity="0.08" stroke="#cc0000" stroke-width="0.6"'));
    parts.push(
      `<text x="${round(hidden.box[0])}" y="${round(hidden.box[1] - 1)}" font-size="5" fill="#cc0000">hidden: ${hidden.why}, ${hidden.characters} characters</text>`,
    );
  }
  return parts.join("");
}

/** One SVG a page: the text where it stands, the blocks the layout made of it, and what the section reader took it for. */
export function renderLayoutSvg(document: TextDocument, labels: readonly LayoutLabel[] = []): string[] {
  const names = [...new Set(labels.map((label) => label.label))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const hues = new Map(names.map((name, index) => [name, HUES[index % HUES.length] ?? "#888888"]));
  return document.pages.map((page) => {
    const placed = placeLines(document, page.number);
    const bottom = placed.reduce((most, { box }) => Math.max(most, box[1] + box[3] + 20), page.height);
    const width = page.width + (labels.length > 0 ? GUTTER : 0);
    const content = [
      drawBlocks(placed),
      ...placed.map((entry) => drawText(entry, document)),
      drawLabels(placed, labels, hues, page.width),
      drawHidden(document, page.number),
    ].join("");
    const title = `Page ${page.number} of ${document.pages.length} as it was read`;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(bottom)}" width="${round(width)}" height="${round(bottom)}" role="img" font-family="sans-serif"><title>${title}</title>${rect([0, 0, page.width, bottom], 'fill="#ffffff" stroke="#cccccc"')}${content}</svg>\n`;
  });
}
