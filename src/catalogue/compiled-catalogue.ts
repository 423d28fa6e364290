import { z } from "zod";
import { CertificationSource, LearningSource, ResourceSource } from "../schema/catalogue.js";

/** What `npm run build:data` writes and `loadCatalogue` reads. */
export const CompiledCatalogue = z.strictObject({
  schema: z.literal("groundwork/catalogue@1"),
  hash: z.string(),
  skills: z.record(z.string(), LearningSource),
  resources: z.record(z.string(), ResourceSource),
  certifications: z.record(z.string(), CertificationSource),
});
export type CompiledCatalogue = z.infer<typeof CompiledCatalogue>;
