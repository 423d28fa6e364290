/** The part of pdf.js that is used, typed: its own types are those of a viewer. */
export interface PdfJs {
  OPS: Readonly<Record<string, number>>;
  getDocument(options: Record<string, unknown>): { promise: Promise<PdfDocument>; destroy(): Promise<void> };
}

export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info: unknown }>;
  getAttachments(): Promise<Record<string, { filename: string; content: Uint8Array }> | null>;
}

export interface PdfAnnotation {
  subtype?: string;
  url?: string;
  unsafeUrl?: string;
  rect: readonly number[];
}

export interface PdfPage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: [number, number, number, number, number, number] };
  getOperatorList(options: { annotationMode: number }): Promise<unknown>;
  getStructTree(): Promise<unknown>;
  getAnnotations(): Promise<PdfAnnotation[]>;
  commonObjs: { has(id: string): boolean; get(id: string): unknown };
}

/** pdf.js 5 hands fonts over with a method that Node 20 and older browsers lack. */
function supplyTransfer(): void {
  const prototype = ArrayBuffer.prototype as ArrayBuffer & { transferToFixedLength?: (length?: number) => ArrayBuffer };
  if (typeof prototype.transferToFixedLength === "function") return;
  Object.defineProperty(prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value: function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
  });
}

let loaded: Promise<PdfJs> | null = null;

/** Loaded on the first PDF: DOCX and text never pay for it. */
export function loadPdfJs(): Promise<PdfJs> {
  supplyTransfer();
  loaded ??= import("unpdf").then((unpdf) => unpdf.getResolvedPDFJS() as unknown as Promise<PdfJs>);
  return loaded;
}
