import type { Box, Line, Run, TextDocument } from "../schema/document.js";
import { escapeXml } from "./format/escape-xml.js";
import type { LayoutLabel } from "./layout-labels.js";
import { boxOf, type Placed, placeLines, union } from "./layout-places.js";

/** Colours of labels: told apart by hue and, for those who see none, by the words beside them. */
const HUES = ["#1f77b4", "#b84a00", "#12775a", "#7570b3", "#c2185b", "#4d6b0b", "#8c564b", "#006a80"];
const GUTTER = 230;
const LABEL_SIZE = 6.5;
const INK = "#222222";
const FAINT = "#66668c";

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** With a title, a pointer that rests on it reads what it is. */
function rect([x, y, width, height]: Box, attributes: string, title = ""): string {
  const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  return title === "" ? `<rect ${place} ${attributes}/>` : `<rect ${place} ${attributes}><title>${escapeXml(title)}</title></rect>`;
}

function words(x: number, y: number, attributes: string, text: string): string {
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escapeXml(text)}</text>`;
}

function drawBlocks(placed: readonly Placed[]): string {
  const blocks = new Map<number, { box: Box; line: Line }>();
  for (const { line, box } of placed) blocks.set(line.block, { box: union(blocks.get(line.block)?.box ?? null, box), line });
  const parts: string[] = [];
  for (const [block, { box, line }] of blocks) {
    const grown: Box = [box[0] - 3, box[1] - 2, box[2] + 6, box[3] + 4];
    const body = line.zone === "body";
    parts.push(rect(grown, `fill="none" stroke="#8888aa" stroke-width="0.6"${body ? "" : ' stroke-dasharray="3 2"'}`));
    const where = line.row === null ? `column ${line.column}` : `row ${line.row}, cell ${line.column}`;
    const what = `${block} · ${where}${body ? "" : ` · ${line.zone}`}`;
    parts.push(words(grown[0] + grown[2], grown[1] - 1, `font-size="4.5" fill="${FAINT}" text-anchor="end"`, what));
  }
  return parts.join("");
}

/** White text is dark in the picture: its dark ground is not drawn. */
function inkOf({ colour }: Run): string {
  if (colour === null || !/^#[0-9a-f]{6}$/i.test(colour) || /^#f[0-9a-f]f[0-9a-f]f[0-9a-f]$/i.test(colour)) return INK;
  return colour;
}

function drawText(entry: Placed, text: string): string {
  const { line, box, start, end } = entry;
  const parts = line.runs.map((run) => {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    const place = boxOf(entry, from, to);
    if (place === null) return "";
    const look = `${run.bold ? ' font-weight="bold"' : ""}${run.italic ? ' font-style="italic"' : ""}`;
    const size = run.box === null ? box[3] - 2 : (run.size ?? box[3] * 0.8);
    const fitted = `textLength="${round(Math.max(1, place[2]))}" lengthAdjust="spacingAndGlyphs"`;
    const piece = text.slice(from, to).replace(/\t/g, " ");
    return words(place[0], place[1] + place[3] * 0.8, `font-size="${round(size)}" fill="${inkOf(run)}"${look} ${fitted}`, piece);
  });
  if (start !== line.start) return parts.join("");
  if (line.bullet) parts.push(`<circle cx="${round(box[0] - 5)}" cy="${round(box[1] + box[3] * 0.6)}" r="1.4" fill="${INK}"/>`);
  if (line.heading !== null)
    parts.push(words(box[0] - 14, box[1] + box[3] * 0.8, `font-size="${LABEL_SIZE}" fill="${FAINT}"`, `h${line.heading}`));
  return parts.join("");
}

/** Labels of one kind have one colour, whichever entry they belong to. */
function kindOf({ label }: LayoutLabel): string {
  return label.replace(/ \d+/, "");
}

function colourKinds(labels: readonly LayoutLabel[]): (label: LayoutLabel) => string {
  const kinds = [...new Set(labels.map(kindOf))];
  return (label) => HUES[kinds.indexOf(kindOf(label)) % HUES.length] ?? INK;
}

/** Colour over the words, and in the margin, at their height, what they were taken for. */
function drawLabels(placed: readonly Placed[], labels: readonly LayoutLabel[], hue: (label: LayoutLabel) => string, x: number): string {
  const parts: string[] = [];
  const rows: { y: number; labels: LayoutLabel[] }[] = [];
  for (const entry of [...placed].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])) {
    const own = labels.filter((label) => label.start < entry.end && label.end > entry.start);
    for (const label of own) {
      const box = boxOf(entry, label.start, label.end);
      if (box !== null) parts.push(rect(box, `fill="${hue(label)}" fill-opacity="0.18"`, label.label));
    }
    const begun = own.filter((label) => label.start >= entry.start);
    const y = entry.box[1] + entry.box[3] * 0.8;
    const last = rows.at(-1);
    if (last !== undefined && y - last.y < LABEL_SIZE / 2) last.labels.push(...begun);
    else if (begun.length > 0) rows.push({ y: Math.max(y, (last?.y ?? 0) + LABEL_SIZE + 0.5), labels: begun });
  }
  for (const row of rows) {
    const counted = new Map<string, LayoutLabel[]>();
    for (const label of row.labels) counted.set(label.label, [...(counted.get(label.label) ?? []), label]);
    const spans = [...counted].map(([name, [first = row.labels[0] as LayoutLabel, ...more]]) => {
      const times = more.length === 0 ? "" : ` ×${more.length + 1}`;
      return `<tspan fill="${hue(first)}">${escapeXml(`${name}${times}`)}</tspan>`;
    });
    parts.push(`<text x="${round(x)}" y="${round(row.y)}" font-size="${LABEL_SIZE}">${spans.join(" · ")}</text>`);
  }
  return parts.join("");
}

function drawHidden({ hidden }: TextDocument, page: number): string {
  const parts: string[] = [];
  for (const { page: own, box, why, characters } of hidden) {
    if (own !== page || box === null) continue;
    parts.push(rect(box, 'fill="#cc0000" fill-opacity="0.08" stroke="#cc0000" stroke-width="0.6"'));
    parts.push(words(box[0], box[1] - 1, 'font-size="5" fill="#cc0000"', `hidden: ${why}, ${characters} characters`));
  }
  return parts.join("");
}

/** The page in words: its lines in reading order, each with what it was taken for. */
function describePage(placed: readonly Placed[], text: string, labels: readonly LayoutLabel[]): string {
  const lines = placed.map(({ start, end }) => {
    const names = [...new Set(labels.filter((label) => label.start < end && label.end > start).map(({ label }) => label))];
    return `${text.slice(start, end)}${names.length === 0 ? "" : ` (${names.join(", ")})`}`;
  });
  return lines.join("\n");
}

/** One SVG a page: the text where it stands, the blocks the layout made of it, and what the section reader took it for. */
export function renderLayoutSvg(document: TextDocument, labels: readonly LayoutLabel[] = []): string[] {
  const hue = colourKinds(labels);
  return document.pages.map((page) => {
    const placed = placeLines(document, page.number);
    const paper = placed.some(({ line }) => line.box !== null) ? page.height : 0;
    const bottom = placed.reduce((most, { box }) => Math.max(most, box[1] + box[3] + 20), paper);
    const width = page.width + (labels.length > 0 ? GUTTER : 0);
    const content = [
      rect([0, 0, width, bottom], 'fill="#ffffff"'),
      rect([0, 0, page.width, bottom], 'fill="none" stroke="#cccccc"'),
      drawBlocks(placed),
      ...placed.map((entry) => drawText(entry, document.text)),
      drawLabels(placed, labels, hue, page.width + 6),
      drawHidden(document, page.number),
    ].join("");
    const id = `page-${page.number}`;
    const title = `<title id="${id}-title">Page ${page.number} of ${document.pages.length} as it was read</title>`;
    const words = `<desc id="${id}-words">${escapeXml(describePage(placed, document.text, labels))}</desc>`;
    const size = `viewBox="0 0 ${round(width)} ${round(bottom)}" width="${round(width)}" height="${round(bottom)}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${id}-title" aria-describedby="${id}-words" font-family="sans-serif">${title}${words}${content}</svg>\n`;
  });
}
