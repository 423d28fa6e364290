import type { CompiledTaxonomy } from "../../taxonomy/compiled.js";
import { packPrepared } from "../../taxonomy/prepared.js";
import { prepareTaxonomy } from "../../taxonomy/taxonomy.js";
import { fetchData } from "./fetch-data.js";
import { answerCalls } from "./worker-scope.js";

answerCalls({
  async prepare(origin: string): Promise<Uint8Array> {
    const compiled = await fetchData<CompiledTaxonomy>(origin, "taxonomy");
    return packPrepared(compiled.hash, prepareTaxonomy(compiled));
  },
});
