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

/** Every form of an English word, verb or noun: some that nobody writes among them, which harm nobody. */
export function formsOf(word: string): string[] {
  const others = [IRREGULAR, PLURALS].find((known) => Object.hasOwn(known, word))?.[word];
  return [...new Set([word, ...(others?.split(" ") ?? []), ...regularForms(word), ...spelledWithS(word)])];
}

function regularForms(word: string): string[] {
  if (word.endsWith("e")) return [`${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  if (/(?:[sxz]|ch|sh)$/.test(word)) return [`${word}es`, `${word}s`, `${word}ed`, `${word}ing`];
  const last = word.at(-1) ?? "";
  const doubled = /[aeiou][bdgklmnprt]$/.test(word) ? [`${word}${last}ed`, `${word}${last}ing`] : [];
  return [`${word}s`, `${word}ed`, `${word}ing`, ...doubled];
}

/** "Organise" beside "organize". */
function spelledWithS(word: string): string[] {
  return /[iy]ze$/.test(word) ? regularForms(`${word.slice(0, -2)}se`).concat(`${word.slice(0, -2)}se`) : [];
}
