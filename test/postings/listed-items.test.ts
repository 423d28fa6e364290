import { expect, test } from "vitest";
import { ListedItems } from "../../src/postings/listed-items.js";

test("a line is taken apart alike by who reads it first and by who has read longer ones, at any number of items", () => {
  const used = new ListedItems();
  const read = (items: ListedItems, text: string) => {
    items.read(text, { start: 0, end: text.length });
    return Array.from({ length: items.count }, (_, at) => [items.listEnd(at), items.isLast(at), items.firstWord(at), items.pastWord(at)]);
  };
  read(used, Array.from({ length: 300 }, (_, at) => `w${at}`).join(", "));
  for (let count = 60; count < 70; count++)
    for (const joint of [", ", "; ", " and "]) {
      const text = `${Array.from({ length: count }, (_, at) => `w${at}`).join(joint)} or last word`;
      const fresh = read(new ListedItems(), text);
      expect(fresh).toEqual(read(used, text));
      expect(fresh.at(-1)).toEqual([count + 1, true, count, count + 2]);
    }
});
