/**
 * Names that are plain words of another language: "mise en place de Kafka" prepares no food, "dalle normative" is no image model, the Dutch
 * March is no scanner. Found by reading the names against the vocabularies of these languages. `always` also with a capital, as a sentence
 * or a German noun begins; `lower` only where the name is written without its capital.
 */
const WORDS: Readonly<Record<string, { readonly always: readonly string[]; readonly lower: readonly string[] }>> = {
  de: {
    always: ["kraft", "zeichnen", "netzwerken", "interna", "visum", "regie", "kam"],
    lower: ["mrt"],
  },
  fr: {
    always: ["mise en place", "localisation", "localisations", "sens", "sinon", "test technique", "roulette", "construction"],
    lower: ["tableau", "tableaux", "orange"],
  },
  es: {
    always: ["interna", "internas", "ambas", "altera", "trae", "titulaciones", "almacenamiento", "almacenamientos", "puesto de trabajo"],
    lower: ["maximo", "pega", "ell"],
  },
  nl: {
    always: ["deel", "deels", "kop", "muis", "maat", "regie", "docent", "vwo", "mrt", "cao", "sen", "dag"],
    lower: ["ovs", "erwin"],
  },
  it: {
    always: [
      ...["informatica", "statistica", "interna", "interne", "volte", "cima", "reparto", "anomalo", "scade", "entrata", "zio", "ott"],
      ...["perfetto", "simula", "dalle", "altera", "reggio emilia", "orchestra", "balena", "vincere"],
    ],
    lower: ["falco", "romani", "uci", "rcp", "scala"],
  },
  pt: {
    always: ["interna", "internas", "cima", "altera", "ambas", "lidar", "dele", "deles", "cota", "pega"],
    lower: ["maximo"],
  },
};

const SETS = new Map(
  Object.entries(WORDS).map(([language, { always, lower }]) => [language, { always: new Set(always), lower: new Set(lower) }] as const),
);

/** A plain word of the text's language, as it would be written there: a capital within it ("VoLTE", "KRaft", "MRT") is a name's. */
export function isForeignWord(surface: string, language: string): boolean {
  const words = SETS.get(language);
  if (words === undefined || /.\p{Lu}/u.test(surface.replace(/ \p{Lu}/gu, " "))) return false;
  return words.lower.has(surface) || words.always.has(surface.toLowerCase());
}
