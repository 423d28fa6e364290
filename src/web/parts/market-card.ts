import { formatNumber } from "../../render/phrases/en/figures.js";
import { plainText } from "../../render/tree.js";
import type { MarketView } from "../engine/protocol.js";

const WIDTH = 1200;
const HEIGHT = 675;
const BARS = 10;
const INK = "#16191d";
const SOFT = "#59616b";
const ACCENT = "#0b5f6b";
const LINE = "#e2e5e9";

/** A picture made to be sent: ten bars, how many postings, which months, which place. */
export async function drawMarketCard(view: MarketView): Promise<Uint8Array<ArrayBuffer>> {
  await document.fonts.load("600 30px Inter");
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser cannot draw");
  const write = (text: string, x: number, y: number, font: string, colour: string, align: CanvasTextAlign = "left"): void => {
    context.font = `${font} Inter, sans-serif`;
    context.fillStyle = colour;
    context.textAlign = align;
    context.fillText(text, x, y);
  };
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, WIDTH, HEIGHT);
  write(`${view.name}: what postings require`, 60, 88, "650 38px", INK);
  write(`${formatNumber(view.n, 0)} ${view.n === 1 ? "posting" : "postings"}, ${view.place}, ${view.months}`, 60, 126, "400 22px", SOFT);
  view.groups.slice(0, BARS).forEach((group, at) => {
    const y = 172 + at * 43;
    write(shorten(group.name), 60, y + 19, "500 20px", INK);
    context.fillStyle = LINE;
    context.fillRect(400, y + 3, 560, 20);
    context.fillStyle = ACCENT;
    context.fillRect(400, y + 3, 560 * group.required, 20);
    write(shareOnly(plainText(group.sentence)), WIDTH - 60, y + 19, "500 20px", INK, "right");
  });
  write("Groundwork", 60, HEIGHT - 38, "650 20px", ACCENT);
  write("Counted, not estimated. Postings held, not “the market”.", WIDTH - 60, HEIGHT - 38, "400 18px", SOFT, "right");
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("this browser cannot write a picture");
  return new Uint8Array(await blob.arrayBuffer());
}

const LONGEST = 32;

function shorten(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1)}…`;
}

/** "71 of 302 postings (24 %, 19-29)" → "71 of 302 (24 %)". */
function shareOnly(sentence: string): string {
  return sentence.replace(/ postings?/, "").replace(/ %, [^)]*\)/, " %)");
}
