import type { Catalogue } from "./catalogue.js";

export interface CatalogueHit {
  readonly kind: "resource" | "certification";
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly url: string;
  readonly skills: readonly string[];
}

/** Entries whose title, provider, id or skills hold all of the words; in the order of their ids. */
export function searchCatalogue(catalogue: Catalogue, words: string): CatalogueHit[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return listEntries(catalogue).filter(({ id, title, by, skills }) => {
    const text = [id, title, by, ...skills].join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

export function listEntries(catalogue: Catalogue): CatalogueHit[] {
  const resources = catalogue.resourceIds.flatMap((id): CatalogueHit[] => {
    const entry = catalogue.resource(id);
    if (entry === undefined) return [];
    return [
      { kind: "resource", id, title: entry.title, by: entry.provider, url: entry.url, skills: entry.teaches.map(({ skill }) => skill) },
    ];
  });
  const certifications = catalogue.certificationIds.flatMap((id): CatalogueHit[] => {
    const entry = catalogue.certification(id);
    return entry === undefined
      ? []
      : [{ kind: "certification", id, title: entry.name, by: entry.vendor, url: entry.url, skills: entry.proves }];
  });
  return [...resources, ...certifications];
}
