/**
 * Keeps the exam page for a reload without the server. The service worker (`/exam/sw.js`) keeps what passes through it; where it was
 * not at work yet when this page came, it is asked to fetch the page once more.
 */

/** Puts the service worker to work. */
export async function awaken(base) {
  await navigator.serviceWorker?.register(`${base}/exam/sw.js`);
}

/** Makes sure that this attempt's page can be had again without the server. */
export async function keepPage(base, attempt) {
  const workers = navigator.serviceWorker;
  const passedThrough = Boolean(workers?.controller);
  await awaken(base);
  if (workers && !passedThrough) {
    const assets = [...document.querySelectorAll('link[rel=stylesheet], script[src]')].map(({ href, src }) => href ?? src);
    (await workers.ready).active.postMessage({ keep: attempt, page: `${base}/exam/sit.xhtml?attempt=${attempt}`, assets });
  }
}

/** Throws the page of an attempt away. */
export async function forgetPage(attempt) {
  (await navigator.serviceWorker?.getRegistration())?.active?.postMessage({ forget: attempt });
}
