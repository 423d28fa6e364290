import addresses from "virtual:data-files";
import openTypst, { TypstCompilerBuilder } from "@myriaddreamin/typst-ts-web-compiler";
import { fetchUnpacked } from "./fetch-data.js";

const [MAIN, DIAGNOSTICS_IN_FULL] = ["/report.typ", 1];

/** The tagged PDF by the typesetter of the command line, as wasm. The report goes in as data, so nothing in it can be read as markup. */
export async function typeset(origin: string, printed: string): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = Object.keys(addresses).filter((name) => name.startsWith("pdf:font-"));
  const [wasm, template, ...letters] = await Promise.all(
    ["pdf:typesetter", "pdf:template", ...fonts].map((name) => fetchUnpacked(origin, name)),
  );
  if (wasm === undefined || template === undefined) throw new Error("the typesetter has no parts");
  await openTypst({ module_or_path: wasm });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of letters) await builder.add_raw_font(font);
  const compiler = await builder.build();
  compiler.add_source(MAIN, new TextDecoder().decode(template));
  const { result } = compiler.compile(MAIN, [["data", printed]], "pdf", DIAGNOSTICS_IN_FULL) as { result?: Uint8Array<ArrayBuffer> };
  if (result === undefined) throw new Error("the typesetter refused the report");
  return result;
}
