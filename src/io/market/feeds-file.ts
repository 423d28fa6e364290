import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeedList } from "../../postings/source/feeds.js";
import { dataFolder } from "../knowledge/data-folder.js";

/** The list that ships, checked when it was compiled. */
export function readFeeds(folder: string = dataFolder()): FeedList {
  return JSON.parse(readFileSync(join(folder, "feeds.json"), "utf8")) as FeedList;
}
