import { languageOf, textOf } from "./cell.js";
import { packSteps, readSteps } from "./edge-columns.js";
import { guessPlan } from "./plan-guess.js";

/** Stands for the plan of a form that an ambiguous rule governs. */
export const GOVERNED = "!";

/** Skills by row, with their forms. */
interface FormRows {
  readonly ids: { readonly length: number };
  kindAt(row: number): string;
  cellsAt(row: number): readonly string[];
}

/** The plans of the forms, numbered row by row, that are not as their letters tell: by plan the numbers of its forms. */
export function packPlans(
  forms: readonly { readonly cell: string; readonly kind: string; readonly plan: string }[],
): Record<string, string> {
  const odd = new Map<string, number[]>();
  for (const [number, { cell, kind, plan }] of forms.entries())
    if (plan !== guessPlan(textOf(cell), languageOf(cell), kind)) odd.set(plan, [...(odd.get(plan) ?? []), number]);
  return Object.fromEntries([...odd].map(([plan, numbers]) => [plan, packSteps(numbers)]));
}

/** Every form of the rows, with its plan where that is not as its letters tell. */
export function readPlans(
  plans: Readonly<Record<string, string>>,
  table: FormRows,
  visit: (row: number, cell: number, text: string, odd: string | undefined) => void,
): void {
  const odd = new Map(Object.entries(plans).flatMap(([plan, steps]) => readSteps(steps).map((number) => [number, plan] as const)));
  let number = 0;
  for (let row = 0; row < table.ids.length; row++) {
    const cells = table.cellsAt(row);
    for (let cell = 0; cell < cells.length; cell++) visit(row, cell, cells[cell] as string, odd.get(number++));
  }
}
