import { z } from "zod";
import { PageEngine } from "./page-engine.js";
import { answerCalls } from "./worker-scope.js";

// The policy of the page forbids making code of text: zod is told not to try.
z.config({ jitless: true });

answerCalls(new PageEngine());
