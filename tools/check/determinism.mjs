// Same inputs, same bytes: what differs between engines, places, locales or runs is banned in src/; the clock is read in one file.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const CLOCK = "src/io/clock.ts";

/** Doors may ask the clock and the locale-free runtime through io only; web components are held to the same rule. */
const BANNED_MATH = new Set([
  "pow",
  "exp",
  "expm1",
  "log",
  "log2",
  "log10",
  "log1p",
  "sin",
  "cos",
  "tan",
  "asin",
  "acos",
  "atan",
  "atan2",
  "sinh",
  "cosh",
  "tanh",
  "asinh",
  "acosh",
  "atanh",
  "cbrt",
  "hypot",
  "random",
]);
const BANNED_METHODS = new Set([
  "localeCompare",
  "toLocaleString",
  "toLocaleUpperCase",
  "toLocaleLowerCase",
  "toLocaleDateString",
  "toLocaleTimeString",
]);

export function findBans(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found = [];
  const report = (node, what) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} ${what}`);
  };
  const visit = (node) => {
    if (
      ts.isBinaryExpression(node) &&
      (node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
        node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken)
    ) {
      report(node, "** differs between engines: use arithmetic.ts");
    }
    if (ts.isPropertyAccessExpression(node)) {
      const { name, expression } = node;
      if (expression.getText() === "Math" && BANNED_MATH.has(name.text)) {
        report(node, `Math.${name.text} differs between engines or runs: use arithmetic.ts`);
      }
      if (BANNED_METHODS.has(name.text)) report(node, `${name.text} depends on the locale: compare by code unit`);
    }
    if (
      ts.isIdentifier(node) &&
      (node.text === "Date" || node.text === "Intl") &&
      !ts.isPropertyAccessExpression(node.parent) &&
      path !== CLOCK
    ) {
      const isUse = ts.isNewExpression(node.parent) || ts.isCallExpression(node.parent);
      if (isUse) report(node, `${node.text} depends on clock or locale: use text/calendar.ts`);
    }
    if (ts.isPropertyAccessExpression(node) && ["Date", "Intl"].includes(node.expression.getText()) && path !== CLOCK) {
      report(node, `${node.getText()} depends on clock or locale: use text/calendar.ts`);
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      ["sort", "toSorted"].includes(node.expression.name.text) &&
      node.arguments.length === 0
    ) {
      const owner = node.expression.expression.getText();
      // Strings and typed arrays sort as we want without a comparison; arrays of numbers do not.
      if (!/keys|names|ids|words|lines|codes|files|hashes|Object\.keys|Float64Array/i.test(owner))
        report(node, "sort() without a comparison: say the order");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

export function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sourceFiles(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
    })
    .sort();
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const files = sourceFiles("src");
  if (files.length < 20) throw new Error(`saw only ${files.length} files`);
  const found = files.flatMap((file) => findBans(relative(".", file).replaceAll("\\", "/"), readFileSync(file, "utf8")));
  for (const line of found) console.error(line);
  if (found.length > 0) process.exit(1);
  console.log(`determinism: ${files.length} files, no banned call`);
}
