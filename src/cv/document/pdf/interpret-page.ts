import { LIMITS } from "../../../limits.js";
import { InputError } from "../../../schema/input-error.js";
import { IDENTITY, type Matrix, multiply, type Rect, transformRect, transformX, transformY } from "./matrix.js";
import type { FontLook, Glyph, Shape } from "./page-content.js";
import { boundsOf, isRectangle, toMatrix } from "./path-data.js";

/** The operator list as pdf.js gives it. */
export interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

interface RawGlyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
  vmetric?: readonly number[] | null;
  fontChar?: string;
}

interface State {
  ctm: Matrix;
  fill: string;
  stroke: string;
  alpha: number;
  font: string;
  size: number;
  direction: number;
  charSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  clip: Rect | null;
  blend: boolean;
}

export interface FontMetrics extends FontLook {
  matrix: number;
  type3: boolean;
  vertical: boolean;
}

export interface Interpreted {
  glyphs: Glyph[];
  shapes: Shape[];
  artifacts: Set<number>;
  unmapped: number;
}

/** The bitmap fonts of TeX say no characters: what lies at their control codes, in the Cork encoding (from 15 hexadecimal) and the older one. */
const TEX_SIGNS: Readonly<Record<string, string>> = {
  "\u000B": "ff",
  "\u000C": "fi",
  "\u000D": "fl",
  "\u000E": "ffi",
  "\u000F": "ffl",
  "\u0010": "“",
  "\u0011": "”",
  "\u0015": "–",
  "\u0016": "—",
  "\u001B": "ff",
  "\u001C": "fi",
  "\u001D": "fl",
  "\u001E": "ffi",
  "\u001F": "ffl",
};

type Ops = Readonly<Record<string, number>>;

/** Walks the operators of one page with the graphics state and notes each sign and each painted shape. */
export class PageInterpreter {
  private state: State;
  private readonly stack: State[] = [];
  private textMatrix: Matrix = IDENTITY;
  private lineX = 0;
  private lineY = 0;
  private x = 0;
  private y = 0;
  private marks: number[] = [];
  private artifactDepth = 0;
  private readonly markIsArtifact: boolean[] = [];
  private z = 0;
  private readonly out: Interpreted = { glyphs: [], shapes: [], artifacts: new Set(), unmapped: 0 };
  /** Marked content inside a form has its own numbers: they are not those of the page. */
  private formDepth = 0;
  private pendingClip = false;

  constructor(
    private readonly ops: Ops,
    base: Matrix,
    private readonly fontOf: (id: string) => FontMetrics,
  ) {
    this.state = {
      ctm: base,
      fill: "#000000",
      stroke: "#000000",
      alpha: 1,
      font: "",
      size: 0,
      direction: 1,
      charSpace: 0,
      wordSpace: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      mode: 0,
      clip: null,
      blend: false,
    };
  }

  run(list: Operators): Interpreted {
    const table = this.handlers();
    for (let i = 0; i < list.fnArray.length; i++) {
      const handler = table[list.fnArray[i] ?? -1];
      if (handler !== undefined) handler((list.argsArray[i] ?? []) as readonly unknown[]);
      if (this.out.glyphs.length > LIMITS.pageSigns)
        throw new InputError("bomb", "A page of the PDF holds more signs than any page can show.");
    }
    this.nameTexSigns();
    return this.out;
  }

  /** Only where a font's other signs are letters: one that gives numbers to all its signs has no map at all. */
  private nameTexSigns(): void {
    const odd = new Map<string, Glyph[]>();
    const all = new Map<string, number>();
    for (const glyph of this.out.glyphs) {
      all.set(glyph.font, (all.get(glyph.font) ?? 0) + 1);
      if (TEX_SIGNS[glyph.text] !== undefined) odd.set(glyph.font, [...(odd.get(glyph.font) ?? []), glyph]);
    }
    for (const [font, glyphs] of odd)
      if (this.fontOf(font).type3 && glyphs.length <= (all.get(font) ?? 0) * 0.2)
        for (const glyph of glyphs) glyph.text = TEX_SIGNS[glyph.text] ?? glyph.text;
  }

  private handlers(): ((args: readonly unknown[]) => void)[] {
    const table: ((args: readonly unknown[]) => void)[] = [];
    const on = (name: string, handler: (args: readonly unknown[]) => void): void => {
      const code = this.ops[name];
      if (code !== undefined) table[code] = handler;
    };
    this.graphicsHandlers(on);
    this.textHandlers(on);
    this.markHandlers(on);
    return table;
  }

  private graphicsHandlers(on: (name: string, handler: (args: readonly unknown[]) => void) => void): void {
    on("save", () => this.stack.push({ ...this.state }));
    on("restore", () => {
      const state = this.stack.pop();
      if (state !== undefined) this.state = state;
    });
    on("transform", (args) => {
      this.state.ctm = multiply(this.state.ctm, args as unknown as Matrix);
    });
    on("setFillRGBColor", ([colour]) => {
      if (typeof colour === "string") this.state.fill = colour;
    });
    on("setStrokeRGBColor", ([colour]) => {
      if (typeof colour === "string") this.state.stroke = colour;
    });
    on("setFillColorN", () => {
      this.state.fill = "pattern";
    });
    on("setGState", ([entries]) => this.setGraphicsState(entries));
    on("clip", () => {
      this.pendingClip = true;
    });
    on("eoClip", () => {
      this.pendingClip = true;
    });
    on("constructPath", (args) => this.paintPath(args));
    on("shadingFill", () =>
      this.addShape({ kind: "fill", colour: "pattern", ...(this.state.clip ?? { x0: -1e5, y0: -1e5, x1: 1e5, y1: 1e5 }), exact: false }),
    );
    for (const name of ["paintImageXObject", "paintInlineImageXObject", "paintJpegXObject", "paintSolidColorImageMask"])
      on(name, () => this.paintImage(true));
    for (const name of [
      "paintImageMaskXObject",
      "paintImageMaskXObjectGroup",
      "paintImageXObjectRepeat",
      "paintImageMaskXObjectRepeat",
      "paintInlineImageXObjectGroup",
    ])
      on(name, () => this.paintImage(false));
    on("paintFormXObjectBegin", ([matrix, bounds]) => {
      this.stack.push({ ...this.state });
      this.formDepth++;
      if (matrix !== null && matrix !== undefined) this.state.ctm = multiply(this.state.ctm, toMatrix(matrix));
      if (bounds !== null && bounds !== undefined) this.intersectClip(boundsOf(this.state.ctm, bounds));
    });
    on("paintFormXObjectEnd", () => {
      this.formDepth--;
      const state = this.stack.pop();
      if (state !== undefined) this.state = state;
    });
  }

  private setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries as readonly (readonly unknown[])[]) {
      const [key, value] = entry;
      if (key === "ca" && typeof value === "number") this.state.alpha = value;
      if (key === "BM") this.state.blend = value !== "source-over" && value !== "Normal";
      if (key === "Font" && Array.isArray(value)) {
        this.state.font = String(value[0]);
        this.setSize(Number(value[1]));
      }
    }
  }

  private setSize(size: number): void {
    this.state.direction = size < 0 ? -1 : 1;
    this.state.size = Math.abs(size);
  }

  private textHandlers(on: (name: string, handler: (args: readonly unknown[]) => void) => void): void {
    on("beginText", () => {
      this.textMatrix = IDENTITY;
      this.lineX = this.lineY = this.x = this.y = 0;
    });
    on("setFont", ([font, size]) => {
      this.state.font = String(font);
      this.setSize(Number(size));
    });
    on("setCharSpacing", ([value]) => {
      this.state.charSpace = Number(value);
    });
    on("setWordSpacing", ([value]) => {
      this.state.wordSpace = Number(value);
    });
    on("setHScale", ([value]) => {
      this.state.scale = Number(value) / 100;
    });
    on("setLeading", ([value]) => {
      this.state.leading = -Number(value);
    });
    on("setTextRise", ([value]) => {
      this.state.rise = Number(value);
    });
    on("setTextRenderingMode", ([value]) => {
      this.state.mode = Number(value);
    });
    on("setTextMatrix", ([matrix]) => {
      this.textMatrix = toMatrix(matrix);
      this.lineX = this.lineY = this.x = this.y = 0;
    });
    on("moveText", ([x, y]) => this.moveText(Number(x), Number(y)));
    on("setLeadingMoveText", ([x, y]) => {
      this.state.leading = Number(y);
      this.moveText(Number(x), Number(y));
    });
    on("nextLine", () => this.moveText(0, this.state.leading));
    on("showText", ([glyphs]) => this.showText(glyphs));
  }

  private moveText(x: number, y: number): void {
    this.lineX += x;
    this.lineY += y;
    this.x = this.lineX;
    this.y = this.lineY;
  }

  private markHandlers(on: (name: string, handler: (args: readonly unknown[]) => void) => void): void {
    const begin = (tag: unknown, id: unknown): void => {
      const artifact = tag === "Artifact";
      if (artifact) this.artifactDepth++;
      this.markIsArtifact.push(artifact);
      const own = typeof id === "number" && this.formDepth === 0 ? id : (this.marks[this.marks.length - 1] ?? -1);
      this.marks.push(own);
    };
    on("beginMarkedContent", ([tag]) => begin(tag, null));
    on("beginMarkedContentProps", ([tag, id]) => begin(tag, id));
    on("endMarkedContent", () => {
      this.marks.pop();
      if (this.markIsArtifact.pop() === true) this.artifactDepth--;
    });
  }

  private addShape(shape: Omit<Shape, "z" | "opaque">): void {
    if (this.out.shapes.length >= LIMITS.pageShapes) return;
    const clip = this.state.clip;
    const x0 = clip === null ? shape.x0 : Math.max(shape.x0, clip.x0);
    const x1 = clip === null ? shape.x1 : Math.min(shape.x1, clip.x1);
    const y0 = clip === null ? shape.y0 : Math.max(shape.y0, clip.y0);
    const y1 = clip === null ? shape.y1 : Math.min(shape.y1, clip.y1);
    if (x1 < x0 || y1 < y0) return;
    this.out.shapes.push({ ...shape, x0, x1, y0, y1, opaque: this.state.alpha >= 0.95 && !this.state.blend, z: ++this.z });
  }

  private paintImage(solid: boolean): void {
    this.addShape({ kind: "image", colour: "image", ...transformRect(this.state.ctm, 0, 0, 1, 1), exact: solid });
  }

  private paintPath(args: readonly unknown[]): void {
    const [op, data, bounds] = args;
    if (bounds === null || bounds === undefined) {
      this.pendingClip = false;
      return;
    }
    const box = boundsOf(this.state.ctm, bounds);
    const { ops } = this;
    const fills =
      op === ops.fill ||
      op === ops.eoFill ||
      op === ops.fillStroke ||
      op === ops.eoFillStroke ||
      op === ops.closeFillStroke ||
      op === ops.closeEOFillStroke;
    const strokes = op === ops.stroke || op === ops.closeStroke || (!fills && op !== ops.endPath && op !== ops.clip && op !== ops.eoClip);
    if (fills && this.state.alpha > 0.05) this.addShape({ kind: "fill", colour: this.state.fill, ...box, exact: isRectangle(data) });
    else if (strokes) this.addShape({ kind: "stroke", colour: this.state.stroke, ...box, exact: isRectangle(data) });
    if (this.pendingClip) this.intersectClip(box);
    this.pendingClip = false;
  }

  private intersectClip(box: Rect): void {
    const clip = this.state.clip;
    this.state.clip =
      clip === null
        ? box
        : { x0: Math.max(clip.x0, box.x0), y0: Math.max(clip.y0, box.y0), x1: Math.min(clip.x1, box.x1), y1: Math.min(clip.y1, box.y1) };
  }

  private showText(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const { state } = this;
    this.z++;
    const font = this.fontOf(state.font);
    const base = multiply(state.ctm, this.textMatrix);
    const horizontal = Math.sqrt(base[0] * base[0] + base[1] * base[1]);
    const vertical = Math.sqrt(base[2] * base[2] + base[3] * base[3]);
    const size = state.size * vertical;
    const turn = turnOf(base, horizontal);
    const mark = this.artifactDepth > 0 ? -2 : (this.marks[this.marks.length - 1] ?? -1);
    for (const item of glyphs as readonly (RawGlyph | number)[]) {
      if (typeof item === "number") {
        const shift = (-item * state.size) / 1000;
        if (font.vertical) this.y += shift;
        else this.x += shift * state.scale * state.direction;
        continue;
      }
      if (item === null) continue;
      const spacing = state.charSpace + (item.isSpace === true ? state.wordSpace : 0);
      const own = (item.width ?? 0) * font.matrix * state.size * state.direction;
      if (font.vertical) {
        this.emit(item.unicode ?? "", base, this.x, this.y, state.size, size, turn, mark);
        this.y += -Math.abs((item.vmetric?.[0] ?? item.width ?? 1000) * font.matrix * state.size) - spacing;
        continue;
      }
      this.emit(item.unicode ?? "", base, this.x, this.y + state.rise, own * state.scale, size, turn, mark);
      this.x += (own + spacing * state.direction) * state.scale;
    }
  }

  private emit(text: string, base: Matrix, x: number, y: number, width: number, size: number, turn: number, mark: number): void {
    if (text === "") {
      this.out.unmapped++;
      return;
    }
    const ax = transformX(base, x, y);
    const ay = transformY(base, x, y);
    const bx = transformX(base, x + width, y);
    const by = transformY(base, x + width, y);
    const { state } = this;
    let [x0, x1, baseline] = [Math.min(ax, bx), Math.max(ax, bx), ay];
    if (turn === 1) [x0, x1, baseline] = [Math.min(ay, by), Math.max(ay, by), -ax];
    if (turn === 3) [x0, x1, baseline] = [-Math.max(ay, by), -Math.min(ay, by), ax];
    if (turn === 2) [x0, x1, baseline] = [-Math.max(ax, bx), -Math.min(ax, bx), -ay];
    const invisible = state.mode === 3 || state.mode === 7 || state.alpha <= 0.05;
    const colour = state.mode === 1 ? state.stroke : state.fill;
    let unseen: Glyph["unseen"] = null;
    if (invisible) unseen = "invisible-mode";
    else if (size < 3 && size > 0) unseen = "tiny";
    else if (state.clip !== null && isOutside(Math.min(ax, bx), ay - size * 0.8, Math.max(ax, bx), ay + size * 0.2, state.clip))
      unseen = "outside-page";
    this.out.glyphs.push({ text, x0, x1, y: baseline, size, font: state.font, colour, z: this.z, mark, turn, unseen });
  }
}

export function isOutside(x0: number, y0: number, x1: number, y1: number, box: Rect): boolean {
  return x1 <= box.x0 || x0 >= box.x1 || y1 <= box.y0 || y0 >= box.y1;
}

function turnOf(base: Matrix, length: number): number {
  if (length === 0) return 0;
  const cos = base[0] / length;
  const sin = base[1] / length;
  if (cos > 0.9) return 0;
  if (cos < -0.9) return 2;
  // Device space has y downwards: a positive sine turns clockwise.
  return sin > 0 ? 1 : 3;
}
