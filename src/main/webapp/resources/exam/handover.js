/**
 * The hand-over file: all changes of an attempt, for an invigilator to bring in where the network does not come back. AES-256-GCM
 * with the attempt's key, bound to the attempt's number, so that nobody reads or changes it on the way.
 */
export async function handOverFile({ attempt, device, key }, changes) {
  const text = new TextEncoder();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const secret = await crypto.subtle.importKey('raw', fromBase64(key), 'AES-GCM', false, ['encrypt']);
  const additionalData = text.encode(`zhixun-hand-over-1:${attempt}`);
  const rows = changes.map(({ slot, seq, value, marked }) => ({ slot, seq, value, marked }));
  const content = text.encode(JSON.stringify({ attempt, device, changes: rows }));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, secret, content);
  const file = { zhixun: 'hand-over/1', attempt, iv: toBase64(iv), data: toBase64(new Uint8Array(sealed)) };
  return new Blob([JSON.stringify(file)], { type: 'application/json' });
}

/** Tells whether this browser can make the file: without TLS it cannot encrypt. */
export const canHandOver = Boolean(globalThis.crypto?.subtle);

/** Gives a file to the reader. */
export function download(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

function fromBase64(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function toBase64(bytes) {
  let text = '';
  bytes.forEach((byte) => (text += String.fromCharCode(byte)));
  return btoa(text);
}
