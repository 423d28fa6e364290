/**
 * Letters of all alphabets, for a class within an expression: what they are said by otherwise, the flag u and its properties,
 * takes V8 twenty times as long to compile. A few signs among the letters of far alphabets count as letters.
 */
export const LETTERS = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff`;
