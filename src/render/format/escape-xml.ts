import { escapeHtml } from "./escape-html.js";

/** Control signs and halves of pairs may not stand in XML in any spelling. */
const NOT_IN_XML = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/gu;

export function escapeXml(text: string): string {
  return escapeHtml(text.replace(NOT_IN_XML, ""));
}
