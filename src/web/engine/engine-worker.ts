import { z } from "zod";
import { Engine } from "./engine.js";
import { answerCalls } from "./worker-scope.js";

// The policy of the page forbids making code of text: zod is told not to try.
z.config({ jitless: true });

answerCalls(new Engine());
