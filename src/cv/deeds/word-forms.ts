/** Verbs whose past is another word; the plain form is what a deed is written with. */
const IRREGULAR: Readonly<Record<string, string>> = {
  become: "became",
  begin: "began begun",
  bind: "bound",
  break: "broke broken",
  bring: "brought",
  build: "built",
  buy: "bought",
  catch: "caught",
  choose: "chose chosen",
  come: "came",
  cost: "cost",
  deal: "dealt",
  dig: "dug",
  do: "did done",
  draw: "drew drawn",
  drive: "drove driven",
  feed: "fed",
  find: "found",
  fly: "flew flown",
  forecast: "forecast",
  get: "got",
  give: "gave given",
  go: "went gone",
  grind: "ground",
  grow: "grew grown",
  hear: "heard",
  hold: "held",
  keep: "kept",
  know: "knew known",
  lay: "laid",
  lead: "led",
  leave: "left",
  lend: "lent",
  lose: "lost",
  make: "made",
  meet: "met",
  oversee: "oversaw overseen",
  pay: "paid",
  rebuild: "rebuilt",
  rewrite: "rewrote rewritten",
  run: "ran",
  see: "saw seen",
  sell: "sold",
  send: "sent",
  shoot: "shot",
  show: "shown",
  shrink: "shrank shrunk",
  sit: "sat",
  speak: "spoke spoken",
  spend: "spent",
  spin: "spun",
  stick: "stuck",
  sweep: "swept",
  swim: "swam swum",
  take: "took taken",
  teach: "taught",
  tell: "told",
  think: "thought",
  undertake: "undertook undertaken",
  wear: "wore worn",
  win: "won",
  wind: "wound",
  write: "wrote written",
};
const PLURALS: Readonly<Record<string, string>> = {
  analysis: "analyses",
  child: "children",
  criterion: "criteria",
  diagnosis: "diagnoses",
  hypothesis: "hypotheses",
  index: "indices",
  man: "men",
  person: "people persons",
  woman: "women",
};

/** By another form the plain words it may be of: "found" is of "find" and of itself. */
const PLAIN = new Map<string, string[]>();
for (const [plain, others] of [...Object.entries(IRREGULAR), ...Object.entries(PLURALS)])
  for (const other of others.split(" ")) PLAIN.set(other, [...(PLAIN.get(other) ?? []), plain]);

/** The plain words that an English word may be a form of, verb or noun: words that do not exist among them, which harm nobody. */
export function plainOf(word: string): string[] {
  const plain = new Set([word, ...(PLAIN.get(word) ?? []), ...withoutEnding(word)]);
  for (const one of [...plain]) if (/[iy]se$/.test(one)) plain.add(`${one.slice(0, -2)}ze`);
  return [...plain];
}

function withoutEnding(word: string): string[] {
  const cut = (letters: number): string => word.slice(0, -letters);
  if (word.length < 4) return word.endsWith("s") ? [cut(1)] : [];
  if (word.endsWith("ies") || word.endsWith("ied")) return [`${cut(3)}y`, cut(1), cut(2)];
  if (word.endsWith("es")) return [cut(1), cut(2)];
  if (word.endsWith("s")) return [cut(1)];
  if (word.endsWith("ed")) return [cut(1), ...verbOf(cut(2))];
  return word.endsWith("ing") ? [`${cut(3)}e`, ...verbOf(cut(3))] : [];
}

/** "Plann" of "planned" is "plan" doubled. */
function verbOf(stem: string): string[] {
  return /([bdgklmnprt])\1$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem];
}
