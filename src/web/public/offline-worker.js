// Keeps the app's own files, all of them and nothing else: what a person gives never comes here.
const LIST = "/offline-files.json";

async function openFiles() {
  const names = await caches.keys();
  return caches.open(names.find((name) => name.startsWith("app-")) ?? "app-none");
}

async function install() {
  const { version, files } = await (await fetch(LIST, { cache: "no-cache" })).json();
  const cache = await caches.open(`app-${version}`);
  await cache.addAll(files);
}

async function activate() {
  const { version } = await (await fetch(LIST, { cache: "no-cache" })).json();
  for (const name of await caches.keys()) if (name !== `app-${version}`) await caches.delete(name);
  await self.clients.claim();
}

async function answerFile(request) {
  return (await (await openFiles()).match(request, { ignoreSearch: true })) ?? fetch(request);
}

/** Pages come fresh where there is a network; without one the app opens at any of its addresses. */
async function answerPage(request) {
  try {
    return await fetch(request);
  } catch {
    return (await (await openFiles()).match("/index.html")) ?? Response.error();
  }
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === "navigate" ? answerPage(request) : answerFile(request));
});
