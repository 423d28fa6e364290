import { escapeHtml } from "../escape-html.js";

/** What XML 1.0 cannot hold at all. */
const UNHOLDABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export function escapeXml(text: string): string {
  return escapeHtml(text.replace(UNHOLDABLE, ""));
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const WORD_SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
