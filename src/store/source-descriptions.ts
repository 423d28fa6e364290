import { describeSource, type SourceDescription } from "../market/snapshot/make-part.js";
import { canonicalJson } from "../schema/canonical.js";
import type { Store } from "./store.js";

/** The first description of a source stands; called inside the transaction of its first import. */
export async function keepDescription(store: Store, source: SourceDescription): Promise<void> {
  const held = await store.db.selectFrom("sources").select("id").where("id", "=", source.id).executeTakeFirst();
  if (held !== undefined) return;
  const description = canonicalJson({ ...describeSource(source) });
  await store.db.insertInto("sources").values({ id: source.id, description }).execute();
}

export async function descriptionsOf(store: Store): Promise<Map<string, SourceDescription>> {
  const rows = await store.db.selectFrom("sources").selectAll().orderBy("id").execute();
  return new Map(rows.map(({ id, description }) => [id, JSON.parse(description) as SourceDescription]));
}
