import type { Deed } from "./deed.js";

export const SOFTWARE: readonly Deed[] = [
  {
    shows: ["refactoring"],
    told: ["clean_up|untangle|split|break_up|break|tidy|rework .. monolith|module|codebase|legacy_code|class|function|old_code"],
  },
];
