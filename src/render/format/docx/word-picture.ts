import { toEmf } from "../../chart/emf.js";
import { type Block, plainText } from "../../tree.js";
import { escapeXml } from "../escape-xml.js";

type Chart = Extract<Block, { kind: "chart" }>;

const WIDTH = 600; // pixels, of which an inch has 96
const EMU_PER_PIXEL = 9525;
export const FACE = "Calibri";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** The drawing twice, for programs that show SVG and for those that do not, in the document's own letters. */
export function pictureFiles({ svg }: Chart): { readonly svg: string; readonly emf: Uint8Array } {
  return { svg: svg.replaceAll("currentColor", "#000000").replace(/font-family="[^"]*"/, `font-family="${FACE}"`), emf: toEmf(svg, FACE) };
}

/** A run that shows the picture of this number, with its words. */
export function pictureOf(chart: Chart, number: number): string {
  const size = `cx="${WIDTH * EMU_PER_PIXEL}" cy="${Math.round((WIDTH * chart.height) / chart.width) * EMU_PER_PIXEL}"`;
  const title = escapeXml(plainText(chart.title));
  const name = `id="${number}" name="${title}"`;
  const blip = `<a:blip r:embed="drawing${number}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="picture${number}"/></a:ext></a:extLst></a:blip>`;
  const picture = `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  return `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${name} descr="${escapeXml(plainText(chart.description))}" title="${title}"/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">${picture}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
