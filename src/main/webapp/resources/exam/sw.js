/**
 * Lets the exam page be reloaded while the server cannot be reached. The page itself comes from the network wherever that answers, and
 * from the attempt's cache otherwise; scripts and styles carry their hash in the address and come from the cache at once. Nothing else
 * is touched. The page says when an attempt is closed and its copy is to go.
 */

const ASSETS = 'zx-exam-assets';
/** A server that says nothing for so long counts as away, if there is a copy. */
const PATIENCE_MILLIS = 8000;
const attemptCache = (attempt) => `zx-exam-attempt-${attempt}`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { keep, page: address, assets, forget } = event.data;
  if (keep) {
    event.waitUntil(Promise.all([add(attemptCache(keep), [address]), add(ASSETS, assets)]));
  } else if (forget) {
    event.waitUntil(caches.delete(attemptCache(forget)));
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) {
    return;
  }
  if (request.mode === 'navigate' && url.pathname.endsWith('/exam/sit.xhtml')) {
    event.respondWith(page(event, url));
  } else if (url.pathname.includes('/resources/exam/joined/')) {
    event.respondWith(asset(event));
  }
});

async function page(event, url) {
  const attempt = url.searchParams.get('attempt');
  const address = `${url.origin}${url.pathname}?attempt=${attempt}`;
  const copy = async () => (await caches.has(attemptCache(attempt))) && (await caches.match(address, { ignoreVary: true }));
  const fetched = fetch(event.request).then((response) => {
    if (isOfTheHouse(response)) {
      if (response.ok) {
        event.waitUntil(put(attemptCache(attempt), address, response.clone()));
      }
      return response;
    }
    return Promise.reject(response);
  });
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLIS));
  try {
    return (await Promise.race([fetched, patience.then(copy)])) || (await fetched);
  } catch (failed) {
    return (await copy()) || (failed instanceof Response ? failed : Response.error());
  }
}

/** A server that is starting, or a proxy before it, answers too: only what carries the house's policy, or leads to sign-in, is its word. */
function isOfTheHouse(response) {
  return response.status < 500 && (response.type === 'opaqueredirect' || response.headers.has('Content-Security-Policy'));
}

async function asset(event) {
  const kept = await caches.match(event.request, { ignoreVary: true });
  if (kept) {
    return kept;
  }
  const response = await fetch(event.request);
  if (response.ok && response.headers.get('Cache-Control')?.includes('immutable')) {
    event.waitUntil(put(ASSETS, event.request, response.clone()));
  }
  return response;
}

async function put(cache, key, response) {
  await (await caches.open(cache)).put(key, response);
}

async function add(cache, addresses) {
  await (await caches.open(cache)).addAll(addresses);
}
