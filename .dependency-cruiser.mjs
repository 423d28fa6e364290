// The direction of the house: every rule says why it is there. `npm run boundaries` fails when no modules were seen,
// because a tool that reads nothing also finds nothing.

/** All that is not named here is pure: what a new file may touch is decided by where it lies. */
const EFFECTS = "^src/(io|store|cli|server|mcp|web)/";
/** The library's entry opens the engine on files; `browser.ts` beside it is the same without them. */
const ENGINE = { path: "^src/", pathNot: [EFFECTS, "^src/index\\.ts$"] };

/** A phase may import what stands before it, never after: the tree reads as the pipeline. */
const ORDER = [
  ["schema"],
  ["text"],
  ["taxonomy"],
  ["skills", "catalogue"],
  ["cv", "postings"],
  ["market"],
  ["gap"],
  ["plan"],
  ["findings"],
  ["report"],
  // What sets several runs of the pipeline side by side, or holds a report against its sources.
  ["compare", "cohort", "model", "verify"],
];

const later = ORDER.flatMap((phases, index) => {
  const after = ORDER.slice(index + 1).flat();
  return after.length === 0
    ? []
    : [
        {
          name: `${phases.join("-and-")}-imports-nothing-later`,
          comment: "Data flows one way; a phase that knows a later one cannot be run, tested or replaced alone.",
          severity: "error",
          from: { path: `^src/(${phases.join("|")})/` },
          to: { path: `^src/(${after.join("|")})/` },
        },
      ];
});

const siblings = [
  ["skills", "catalogue"],
  ["catalogue", "skills"],
  ["cv", "postings"],
  ["postings", "cv"],
].map(([from, to]) => ({
  name: `${from}-does-not-know-${to}`,
  comment: "Siblings share what lies below them; what both need belongs there.",
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: `^src/${to}/` },
}));

export default {
  forbidden: [
    ...later,
    ...siblings,
    {
      name: "no-cycles",
      comment: "Two files that need each other are one concept in two places.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "render-knows-only-the-report",
      comment: "A renderer that can reach the engine will compute; it may only word, draw and lay out what the ledger holds.",
      severity: "error",
      from: { path: "^src/render/" },
      to: { path: "^src/", pathNot: "^src/(schema|render)/" },
    },
    {
      name: "engine-touches-nothing",
      comment: "Stages are pure and run in a browser: files, network, processes and clock belong to io, store and the doors.",
      severity: "error",
      from: ENGINE,
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "engine-knows-no-door",
      comment: "The engine is called, it never calls back into io, store or a door.",
      severity: "error",
      from: ENGINE,
      to: { path: EFFECTS },
    },
    {
      name: "doors-do-not-share",
      comment: "What two doors need is engine or io; a door that imports another drags its dependencies along.",
      severity: "error",
      from: { path: "^src/(cli|server|mcp|web)/" },
      to: { path: "^src/(cli|server|mcp|web)/", pathNot: "^src/$1/", dependencyTypesNot: ["dynamic-import"] },
    },
    {
      name: "store-only-for-market-commands",
      comment: "DuckDB takes 200 ms to load; analyze, cv, extract and the web app answer without it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(store|server|cli/market|cli/serve/(?!mcp))" },
      to: { path: "^src/store/", dependencyTypesNot: ["dynamic-import", "type-only"] },
    },
    {
      name: "nothing-knows-what-measures-it",
      comment: "The product stands without its tools, and both without the benches: what a tool and a bench need lies in tools/.",
      severity: "error",
      from: { path: "^(src|tools)/" },
      to: { path: "^bench/" },
    },
    {
      name: "product-knows-no-tool",
      comment: "What ships is src/ and data/; a tool that it needed would not be there.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tools|test)/" },
    },
    {
      name: "no-drawers",
      comment: "A file called utils is where concepts go to be forgotten: name the concept.",
      severity: "error",
      from: {},
      to: { path: "(^|/)(utils?|helpers?|common|misc|manager|service)(\\.|/)", pathNot: "node_modules" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|out|coverage)/" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"], conditionNames: ["import", "types", "node", "default"] },
  },
};
