import type { Examples } from "./examples.js";

export const SOFTWARE: Examples = {
  refactoring: {
    yes: ["Split the old monolith into six services", "Cleaned up legacy code nobody dared to touch"],
    no: ["Split the team into two classrooms", "Tidied the stock room"],
  },
};
