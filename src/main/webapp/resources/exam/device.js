/**
 * Which device this window is to the server.
 *
 * Each window is a device of its own, so that a second one has to take the attempt over knowingly. The name lives in the window's
 * session storage, which a duplicated tab inherits: a lock that lasts as long as the window tells the two apart. A window that comes
 * after a closed or crashed one of the same browser goes on under its name, because nobody else holds the lock.
 */

const MINE = 'zx-device';
const HELD = 'zx-held-';
/** A window that is being reloaded gives its lock back within this time. */
const PATIENCE_MILLIS = 800;

const lockName = (device) => `zx-device-${device}`;

/** Gives this window's device for an attempt; null for an attempt that is not started yet. */
export async function ownDevice(attempt) {
  for (const device of new Set([stored(localStorage, HELD + attempt), stored(sessionStorage, MINE)])) {
    if (device && (await hold(device))) {
      store(sessionStorage, MINE, device);
      return device;
    }
  }
  const device = freshName();
  store(sessionStorage, MINE, device);
  await hold(device);
  return device;
}

/** Remembers that an attempt is held by a device of this browser. */
export function rememberHolding(attempt, device) {
  store(localStorage, HELD + attempt, device);
}

/** Tells whether a device held the attempt when this browser last knew. */
export function wasHolding(attempt, device) {
  return stored(localStorage, HELD + attempt) === device;
}

export function forgetHolding(attempt) {
  try {
    localStorage.removeItem(HELD + attempt);
  } catch {
    // it was never kept
  }
}

function freshName() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes the lock for as long as this window lives; false where another window has it. */
function hold(device) {
  if (!navigator.locks) {
    return unclaimed(device);
  }
  return new Promise((resolve) => {
    const forLife = () => {
      resolve(true);
      return new Promise(() => {});
    };
    navigator.locks
      .request(lockName(device), { signal: AbortSignal.timeout(PATIENCE_MILLIS) }, forLife)
      .catch(() => resolve(false));
  });
}

/** Where there are no locks (pages that are not served over TLS), the other windows are asked. */
function unclaimed(device) {
  const channel = new BroadcastChannel(lockName(device));
  return new Promise((resolve) => {
    const settle = (free) => {
      channel.onmessage = ({ data }) => data === 'whose' && channel.postMessage('mine');
      resolve(free);
    };
    const silence = setTimeout(settle, PATIENCE_MILLIS, true);
    channel.onmessage = ({ data }) => {
      if (data === 'mine') {
        clearTimeout(silence);
        settle(false);
        channel.close();
      }
    };
    channel.postMessage('whose');
  });
}

function stored(storage, name) {
  try {
    return storage.getItem(name);
  } catch {
    return null;
  }
}

function store(storage, name, value) {
  try {
    storage.setItem(name, value);
  } catch {
    // the window gets another name after a reload and has to take over
  }
}
