import type { SourceDescription } from "../market/make-part.js";
import { canonicalJson } from "../schema/canonical.js";
import type { Store } from "./store.js";

/** The first description of a source stands; called inside the transaction of its first import. */
export async function keepDescription(store: Store, source: SourceDescription): Promise<void> {
  const held = await store.db.selectFrom("sources").select("id").where("id", "=", source.id).executeTakeFirst();
  if (held !== undefined) return;
  const { id, name, series, address, licence, selectedBy } = source;
  const description = canonicalJson({ id, name, series, address, licence, selectedBy });
  await store.db.insertInto("sources").values({ id, description }).execute();
}

export async function descriptionsOf(store: Store): Promise<Map<string, SourceDescription>> {
  const rows = await store.db.selectFrom("sources").selectAll().orderBy("id").execute();
  return new Map(rows.map(({ id, description }) => [id, JSON.parse(description) as SourceDescription]));
}
