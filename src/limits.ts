/** Caps on what comes in and what a run may take, each with its reason. How many rows a table shows is said where it is written. */
export const LIMITS = {
  /** A CV is rarely over 2 MB; pictures make it 20. */
  documentBytes: 30_000_000,
  /** What a document may unpack to before it is taken for a bomb. */
  unpackedBytes: 120_000_000,
  pages: 100,
  documentCharacters: 2_000_000,
  /** Deeper than any writer nests elements or groups, shallow enough for recursion. */
  documentDepth: 400,
  /** Elements of one XML part. */
  documentNodes: 3_000_000,
  /** What a full page of small print holds, times twenty. */
  pageSigns: 200_000,
  /** Texts of which one reading of a CV knows what they came to: many times what the longest CV holds. */
  rememberedTexts: 20_000,
  /** Shapes painted on a page: more of them are a drawing, and only the first count for the layout. */
  pageShapes: 20_000,
  /** One field of JSON Resume: the longest paragraph of a CV, times fifty. */
  fieldCharacters: 50_000,
  /** Scans of more pages are no CVs, and reading a page takes seconds. */
  scanPages: 12,
  scanSecondsPerPage: 60,
  /** One child process reads one file at a time within these. */
  readerMemoryMegabytes: 600,
  readerSeconds: 20,
  /** The first hundred are read at half the pace: what reads PDFs has to become fast code again in each child. */
  readerFilesPerProcess: 500,
  /** One posting; longer texts are cut with a notice. */
  postingCharacters: 200_000,
  /** Of what one posting asks for in words that no name covers: more of them are a list of something else. */
  phrasesOfPosting: 20,
  /** Job titles whose reading is kept: most ads of a market share a few thousand. */
  titlesRemembered: 5_000,
  /** One line of JSON Lines; a longer one is skipped with a notice. */
  lineBytes: 4_000_000,
  /** A small model on a slow machine rewords twenty sentences in a minute. */
  modelSeconds: 120,
  /** What a report may have at full depth, as the contract says; and what is read as one: indented by hand it is three times as long. */
  reportBytes: 1_000_000,
  reportFileBytes: 4_000_000,
  /** One task of a server or a cohort: a report takes about a second. */
  taskSeconds: 60,
  taskMemoryMegabytes: 1_000,
  /** Tasks that wait for a thread: at half a second each, the last of them waits a minute on two threads. */
  waitingTasks: 240,
  /** A CV in base64, and what stands around it. */
  bodyBytes: 42_000_000,
  /** Bodies held at once by a server. */
  bodyBytesAtOnce: 256_000_000,
  /** A body arrives within these, or it is not waited for; long streams too. */
  requestSeconds: 300,
  streamBytes: 4_000_000_000,
  cvsOnDesk: 50,
  reportsOnDesk: 50,
  /** An assistant over HTTP says nothing when it is done; a conversation that goes on asks something within these. */
  deskSeconds: 1_800,
  keptCvs: 1_000,
  keepSeconds: 86_400,
  jobs: 1_000,
  jobSeconds: 900,
  peopleOfJob: 500,
  weeks: 260,
  hoursPerWeek: 80,
} as const;
