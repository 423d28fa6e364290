import { zlibSync } from "fflate";

/** A PDF of the least objects, from content streams: for what no program would print. */
export interface PdfInit {
  /** One content stream a page. */
  pages: readonly string[];
  /** Further objects by number from 100; streams as [dictionary, bytes]. */
  extra?: Readonly<Record<number, string | [string, Uint8Array]>>;
  resources?: string;
  annotations?: string;
  trailer?: string;
  info?: string;
  mediaBox?: string;
  catalogue?: string;
  compress?: boolean;
}

const encoder = new TextEncoder();

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 255);
}

export function buildPdf(init: PdfInit): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const offsets = new Map<number, number>();
  const write = (data: string | Uint8Array): void => {
    const bytes = typeof data === "string" ? latin1(data) : data;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, body: string | [string, Uint8Array]): void => {
    offsets.set(number, length);
    write(`${number} 0 obj\n`);
    if (typeof body === "string") write(body);
    else {
      write(`<<${body[0]} /Length ${body[1].length}>>\nstream\n`);
      write(body[1]);
      write("\nendstream");
    }
    write("\nendobj\n");
  };
  const count = init.pages.length;
  write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
  object(1, `<</Type/Catalog/Pages 2 0 R ${init.catalogue ?? ""}>>`);
  object(2, `<</Type/Pages/Count ${count}/Kids[${init.pages.map((_, index) => `${10 + index * 2} 0 R`).join(" ")}]>>`);
  object(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
  object(4, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>");
  for (const [index, content] of init.pages.entries()) {
    const page = 10 + index * 2;
    object(
      page,
      `<</Type/Page/Parent 2 0 R/MediaBox[${init.mediaBox ?? "0 0 595 842"}]/Contents ${page + 1} 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>${init.resources ?? ""}>>${init.annotations === undefined ? "" : `/Annots[${init.annotations}]`}>>`,
    );
    if (init.compress === true) object(page + 1, ["/Filter/FlateDecode", zlibSync(latin1(content), { level: 9 })]);
    else object(page + 1, ["", latin1(content)]);
  }
  for (const [number, body] of Object.entries(init.extra ?? {})) object(Number(number), body);
  if (init.info !== undefined) object(9, init.info);
  const start = length;
  write("xref\n0 1\n0000000000 65535 f \n");
  for (const [number, offset] of [...offsets].sort((a, b) => a[0] - b[0]))
    write(`${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`);
  write(
    `trailer\n<</Size 100000/Root 1 0 R${init.info === undefined ? "" : "/Info 9 0 R"}${init.trailer ?? ""}>>\nstartxref\n${start}\n%%EOF\n`,
  );
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Text at a place, from the bottom left as PDF counts. */
export function text(
  x: number,
  y: number,
  words: string,
  { size = 10, font = "F1", before = "" }: { size?: number; font?: string; before?: string } = {},
): string {
  return `q BT ${before} /${font} ${size} Tf ${x} ${y} Td (${words.replace(/[()\\]/g, (sign) => `\\${sign}`)}) Tj ET Q\n`;
}

export const utf8 = (value: string): Uint8Array => encoder.encode(value);
