import { parentPort } from "node:worker_threads";
import { type PrintJob, prepareTypst, typesetPdf } from "./typeset-pdf.js";

const ready = prepareTypst();

parentPort?.on("message", (job: PrintJob) => {
  ready
    .then(() => typesetPdf(job))
    .then(
      (pdf) => parentPort?.postMessage({ pdf }),
      (error: unknown) => parentPort?.postMessage({ error }),
    );
});
