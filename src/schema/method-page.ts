/** The page of docs/methods that gives a method's formula. A level's method is the rule that fired; all its rules stand on one page. */
export function methodPage(method: string): string {
  return /^level-[0-4]/.test(method) ? "skill-level" : method;
}
