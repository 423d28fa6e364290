import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import { warnOfUnsaved } from "./session/unsaved.js";
import { catchStrayDrops } from "./stray-drops.js";

const root = document.getElementById("app");
if (root === null) throw new Error("the page has no place for the app");
catchStrayDrops();
warnOfUnsaved();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
