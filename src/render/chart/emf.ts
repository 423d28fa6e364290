/** A picture for word processors that cannot show SVG: Windows enhanced metafile, which draws lines and letters, not pixels. */
const UNITS = 10; // a point of the drawing
const PER_INCH = 96 * UNITS;
const HUNDREDTHS_OF_MM = 2540;
const HEADER = 88;
const [CLEAR_BRUSH, CLEAR_PEN] = [0x80000005, 0x80000008];
const [TRANSPARENT, BASELINE] = [1, 24];
const ALIGN: Readonly<Record<string, number>> = { start: 0, end: 2, middle: 6 };

type Field = number | { readonly half: number } | { readonly float: number } | { readonly text: string; readonly bytes: number };

/** Draws the few shapes that our charts are made of; anything else is a bug here. */
export function toEmf(svg: string, face: string): Uint8Array {
  const viewBox = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  if (viewBox === null) throw new Error("a drawing without its size");
  const size = [Number(viewBox[1]), Number(viewBox[2])] as const;
  const records = [
    record(18, [TRANSPARENT]),
    ...[...svg.matchAll(/<(path|rect|circle|text) ([^>]*?)\/?>(?:([^<]*)<\/text>)?/g)].flatMap(([, shape, attributes = "", text = ""]) => {
      const read = (name: string): string | undefined => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
      return drawShape(shape as string, read, readEntities(text), face);
    }),
    record(14, [0, 0, 20]),
  ];
  return join(records, size);
}

type Read = (name: string) => string | undefined;

function drawShape(shape: string, read: Read, text: string, face: string): Uint8Array[] {
  const number = (name: string): number => Math.round(Number(read(name)) * UNITS);
  switch (shape) {
    case "text":
      return write(text, number("x"), number("y"), read("text-anchor") ?? "start", Number(read("font-size") ?? 12), face);
    case "rect": {
      const [x, y] = [number("x"), number("y")];
      return withInk(read, [record(43, [x, y, x + number("width"), y + number("height")])]);
    }
    case "circle": {
      const [x, y, r] = [number("cx"), number("cy"), number("r")];
      return withInk(read, [record(42, [x - r, y - r, x + r, y + r])]);
    }
    default:
      return withInk(read, drawPath(read));
  }
}

type Point = readonly [number, number];
const CURVE_STEPS = 12;

/** The corners of a path; a curve by points close enough that nobody sees them. */
function cornersOf(path: string): Point[] {
  const points: Point[] = [];
  for (const [, command, rest = ""] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const from = points.at(-1) ?? [0, 0];
    if (command === "M" || command === "L") points.push([a, b]);
    else if (command === "C")
      for (let step = 1; step <= CURVE_STEPS; step++) points.push(onCurve([from, [a, b], [c, d], [x, y]], step / CURVE_STEPS));
    else if (command !== "Z") throw new Error(`no way to draw ${command} of a path`);
  }
  return points;
}

function onCurve(points: readonly Point[], part: number): Point {
  const [first = [0, 0], ...others] = points;
  if (others.length === 0) return first;
  const nearer = others.map(([x, y], at): Point => {
    const [fromX, fromY] = points[at] as Point;
    return [fromX + (x - fromX) * part, fromY + (y - fromY) * part];
  });
  return onCurve(nearer, part);
}

/** A broken line as its pieces. */
function dashesOf(points: readonly Point[], [on = 1, off = 1]: readonly number[]): Point[][] {
  return points.slice(0, -1).flatMap(([fromX, fromY], at) => {
    const [toX, toY] = points[at + 1] as Point;
    const [wide, high] = [toX - fromX, toY - fromY];
    const length = Math.sqrt(wide * wide + high * high);
    const along = (way: number): Point => [fromX + (wide * way) / length, fromY + (high * way) / length];
    const pieces: Point[][] = [];
    for (let way = 0; way < length; way += on + off) pieces.push([along(way), along(Math.min(length, way + on))]);
    return pieces;
  });
}

function drawPath(read: Read): Uint8Array[] {
  const path = read("d") ?? "";
  const points = cornersOf(path);
  const dashes = read("stroke-dasharray");
  const lines = dashes === undefined ? [points] : dashesOf(points, dashes.split(" ").map(Number));
  const [polygon, polyline] = [3, 4];
  const inUnits = (line: readonly Point[]): number[] => line.flatMap(([x, y]) => [Math.round(x * UNITS), Math.round(y * UNITS)]);
  return lines.map((line) => record(path.endsWith("Z") ? polygon : polyline, [0, 0, 0, 0, line.length, ...inUnits(line)]));
}

/** Pen and brush for the shape, then none again. */
function withInk(read: Read, shapes: readonly Uint8Array[]): Uint8Array[] {
  const weight = Number(read("stroke-width") ?? 1) * UNITS;
  const line = read("stroke") === undefined || read("stroke") === "none" ? null : grey(read("stroke-opacity"));
  const inside = read("fill") === "none" ? null : grey(read("fill-opacity"));
  const pen = line === null ? [record(37, [CLEAR_PEN])] : [record(38, [1, 0, weight, 0, line]), record(37, [1])];
  const brush = inside === null ? [record(37, [CLEAR_BRUSH])] : [record(39, [2, 0, inside, 0]), record(37, [2])];
  const away = [record(37, [CLEAR_PEN]), record(37, [CLEAR_BRUSH])];
  return [...pen, ...brush, ...shapes, ...away, ...(line === null ? [] : [record(40, [1])]), ...(inside === null ? [] : [record(40, [2])])];
}

/** Black at an opacity on white paper. */
function grey(opacity: string | undefined): number {
  const tone = Math.round(255 * (1 - Number(opacity ?? 1)));
  return tone * 0x010101;
}

function write(text: string, x: number, y: number, anchor: string, size: number, face: string): Uint8Array[] {
  const height = -Math.round(size * UNITS);
  const font = record(82, [3, height, 0, 0, 0, 400, 0, 0, { text: face, bytes: 64 }, { text: "", bytes: 228 }]);
  const letters = { text, bytes: Math.ceil(text.length / 2) * 4 };
  const line = record(84, [0, 0, 0, 0, 1, { float: 1 }, { float: 1 }, x, y, text.length, 76, 0, 0, 0, 0, 0, 0, letters]);
  return [font, record(37, [3]), record(22, [BASELINE | (ALIGN[anchor] ?? 0)]), line, record(40, [3])];
}

function readEntities(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

function record(type: number, fields: readonly Field[]): Uint8Array {
  const size = fields.reduce<number>((sum, field) => sum + widthOf(field), 8);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, type, true);
  view.setUint32(4, size, true);
  let at = 8;
  for (const field of fields) {
    if (typeof field === "number") view.setInt32(at, field | 0, true);
    else if ("half" in field) view.setUint16(at, field.half, true);
    else if ("float" in field) view.setFloat32(at, field.float, true);
    else
      for (let sign = 0; sign < field.text.length && sign * 2 < field.bytes; sign++)
        view.setUint16(at + sign * 2, field.text.charCodeAt(sign), true);
    at += widthOf(field);
  }
  return bytes;
}

function widthOf(field: Field): number {
  if (typeof field === "number" || "float" in field) return 4;
  return "half" in field ? 2 : field.bytes;
}

function join(records: readonly Uint8Array[], [width, height]: readonly [number, number]): Uint8Array {
  const whole = records.reduce((sum, { length }) => sum + length, HEADER);
  const mm = (points: number): number => Math.round((points / 96) * HUNDREDTHS_OF_MM);
  const header = record(1, [
    ...[0, 0, Math.round(width * UNITS), Math.round(height * UNITS)],
    ...[0, 0, mm(width), mm(height)],
    ...[0x464d4520, 0x10000, whole, records.length + 1, { half: 4 }, { half: 0 }, 0, 0, 0],
    // A device of ten inches each way.
    ...[PER_INCH * 10, PER_INCH * 10, 254, 254],
  ]);
  const bytes = new Uint8Array(whole);
  let at = 0;
  for (const part of [header, ...records]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
