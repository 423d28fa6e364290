// The page reads PDF with the pdf.js of the command line, without what only draws or edits: a third less to load and to compile.
import { parseAst } from "rolldown/parseAst";

const READER = /\/unpdf\/dist\/pdfjs\.mjs$/;

/** All that the reader calls (`src/cv/document/pdf/pdf-js.ts`). */
const USED = ["getDocument", "OPS"];

/** Classes by the names pdf.js gives them. What nothing else refers to then falls away with them. */
const LEFT_OUT = [
  "AltText",
  "AnnotationEditor",
  "AnnotationEditorLayer",
  "AnnotationEditorUIManager",
  "AnnotationLayer",
  "CanvasGraphics",
  "ColorPicker",
  "DrawingEditor",
  "DrawLayer",
  "FreeTextEditor",
  "HighlightEditor",
  "InkEditor",
  "PDFEditor",
  "SignatureEditor",
  "SignatureExtractor",
  "StampEditor",
  "TouchManager",
  "XfaLayer",
];

/** A vite plugin, for the workers. */
export function trimPdfReader() {
  return { name: "trim-pdf-reader", transform: (code, id) => (READER.test(id) ? { code: trim(code), map: null } : undefined) };
}

/** The bundle calls one function to give a class or function its name back, which no reading asks for. */
function trim(code) {
  const naming = /\bvar (\w+)=\((\w+),(\w+)\)=>\w+\(\2,"name",\{value:\3,configurable:!0\}\)/.exec(code)?.[1];
  if (naming === undefined) throw new Error("pdf.js is bundled otherwise than before: see tools/web/trim-pdf-reader.mjs");
  const edits = [];
  const left = new Set(LEFT_OUT);
  const replace = (node, text) => edits.push([node.start, node.end, text]);
  const isNaming = (node) => node.type === "CallExpression" && node.callee.name === naming && node.arguments[1]?.type === "Literal";
  const visit = (node) => {
    const name = node.type === "ClassDeclaration" ? nameOf(node, isNaming) : undefined;
    if (left.delete(name)) return replace(node, `class ${node.id.name}{constructor(){throw new Error("${name} was left out")}}`);
    if (node.type === "StaticBlock" && node.body.length === 1 && isNaming(node.body[0].expression ?? node)) return replace(node, "");
    if (node.type === "ExpressionStatement" && isNaming(node.expression) && node.expression.arguments[0].type === "Identifier")
      return replace(node, ";");
    if (node.type === "ExpressionStatement" && code.startsWith("globalThis._pdfjsTestingUtils=", node.start)) return replace(node, ";");
    if (node.type === "ExportNamedDeclaration") return replace(node, exportUsed(node));
    if (isNaming(node)) {
      const [value] = node.arguments;
      replace({ start: node.start, end: value.start }, "(");
      replace({ start: value.end, end: node.end }, ")");
    }
    for (const child of Object.values(node).flat()) if (typeof child?.type === "string") visit(child);
  };
  visit(parseAst(code));
  if (left.size > 0) throw new Error(`pdf.js has no ${[...left].join(", ")}: see tools/web/trim-pdf-reader.mjs`);
  return splice(code, edits);
}

function nameOf({ body }, isNaming) {
  const first = body.body[0];
  const call = first?.type === "StaticBlock" ? first.body[0]?.expression : undefined;
  return call && isNaming(call) ? call.arguments[1].value : undefined;
}

function exportUsed({ specifiers }) {
  const used = specifiers.filter(({ exported }) => USED.includes(exported.name));
  return `export{${used.map(({ local, exported }) => `${local.name} as ${exported.name}`).join(",")}}`;
}

function splice(code, edits) {
  let text = "";
  let at = 0;
  for (const [start, end, put] of edits.sort(([a], [b]) => a - b)) {
    text += code.slice(at, start) + put;
    at = end;
  }
  return text + code.slice(at);
}
