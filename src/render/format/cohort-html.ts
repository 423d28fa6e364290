import { COHORT_WORDS as WORDS } from "../phrases/en/cohort.js";
import { escapeHtml } from "./escape-html.js";
import { HTML_STYLE } from "./html-style.js";

type Verdict = keyof typeof WORDS.marks;

/** What the overview shows, ready to be printed: a renderer computes nothing. */
export interface CohortView {
  readonly people: readonly {
    readonly name: string;
    readonly role: string;
    readonly folder: string | null;
    readonly postings: number | null;
    readonly coverage: number | null;
    readonly hours: number | null;
    readonly goals: readonly string[];
    readonly trouble: string | null;
  }[];
  readonly topics: readonly { readonly name: string; readonly lifted: number; readonly of: number; readonly meanGain: number }[];
  readonly skills: readonly { readonly name: string; readonly verdicts: readonly (Verdict | null)[] }[];
}

const STYLE = `.heat td{text-align:center;padding:.1rem .3rem}.heat th[scope=col]{writing-mode:vertical-rl;vertical-align:bottom;font-weight:400}.met{background:#cfe8d5}.partly{background:#f4e7bd}.not-evidenced{background:#f3d3cc}@media screen and (prefers-color-scheme:dark){.met{background:#1d4a2b}.partly{background:#584a12}.not-evidenced{background:#5a2a20}}`;

/** One page for the coach: people as listed, six topics, the heat map. No script, nothing fetched. */
export function renderCohortHtml(view: CohortView): string {
  const { columns, topicColumns } = WORDS;
  // A column without a mark would say that nothing is asked of this person.
  const made = view.people.map(({ folder }) => folder !== null);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${WORDS.title}</title><style>${HTML_STYLE}${STYLE}</style></head>
<body><main><h1>${WORDS.title}</h1><p>${WORDS.purpose}</p>
<h2>${WORDS.topics}</h2><p>${WORDS.topicsNote}</p>
${table(
  [topicColumns.topic, topicColumns.people, topicColumns.gain],
  view.topics.map(({ name, lifted, of, meanGain }) => [escapeHtml(name), `${lifted} ${WORDS.of} ${of}`, points(meanGain)]),
)}
<h2>${WORDS.people}</h2>
${table(
  [columns.name, columns.role, columns.postings, columns.coverage, columns.planned, columns.first, columns.page],
  view.people.map((person) => [
    escapeHtml(person.name),
    escapeHtml(person.role),
    person.postings === null ? "" : String(person.postings),
    person.coverage === null ? escapeHtml(person.trouble ?? WORDS.noReport) : percent(person.coverage),
    person.hours === null ? "" : `${person.hours} ${WORDS.hours}`,
    escapeHtml(person.goals.join(", ")),
    person.folder === null
      ? WORDS.failed
      : `<a href="${encodeURI(person.folder)}/page.html">${WORDS.page}</a>, <a href="${encodeURI(person.folder)}/report.html">${WORDS.report}</a>`,
  ]),
)}
<h2>${WORDS.heatMap}</h2><p>${WORDS.heatMapNote}</p>
<div class="table" role="group" tabindex="0" aria-label="${WORDS.heatMap}"><table class="heat"><thead><tr><th scope="col">${WORDS.skill}</th>${view.people
    .filter((_, at) => made[at])
    .map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`)
    .join("")}</tr></thead><tbody>${view.skills
    .map(
      ({ name, verdicts }) =>
        `<tr><th scope="row">${escapeHtml(name)}</th>${verdicts
          .filter((_, at) => made[at])
          .map(cell)
          .join("")}</tr>`,
    )
    .join("\n")}</tbody></table></div>
</main></body></html>
`;
}

function cell(verdict: Verdict | null): string {
  return verdict === null ? "<td></td>" : `<td class="${verdict}" aria-label="${WORDS.verdicts[verdict]}">${WORDS.marks[verdict]}</td>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((text, at) => (at === 0 ? `<th scope="row">${text}</th>` : `<td>${text}</td>`)).join("");
  return `<div class="table" role="group" tabindex="0" aria-label="${head[0]}"><table><thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join("")}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("\n")}</tbody></table></div>`;
}

const points = (share: number): string => {
  const n = Math.round(share * 100);
  return `${n} ${n === 1 ? WORDS.point : WORDS.points}`;
};
const percent = (share: number): string => `${Math.round(share * 100)} %`;
