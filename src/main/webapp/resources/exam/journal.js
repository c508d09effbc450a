/**
 * The journal of answers in this browser (IndexedDB). A change is here, durably, before it is anywhere else, and stays until the
 * server has confirmed everything and the attempt is closed.
 *
 * `latest` holds the newest change of each slot, `log` every change with what became of it. A change:
 * {attempt, device, slot, seq, value, marked}. Here it stands under the attempt's number and start, so that nothing of an attempt of
 * another house at the same address, such as a demonstration begun anew, comes up in this one.
 */

const NAME = 'zhixun-exam';
const VERSION = 1;
const UNSENT = 0;
const SETTLED = 1;
const REFUSED = 2;

export class Journal {
  #database;
  #attempt;
  #key;

  constructor(database, attempt, startedAt) {
    this.#database = database;
    this.#attempt = attempt;
    this.#key = `${attempt} ${startedAt}`;
  }

  /** Opens the journal of an attempt; one that keeps nothing where the browser refuses. */
  static async open(attempt, startedAt) {
    try {
      return new Journal(await openDatabase(), attempt, startedAt);
    } catch {
      return new Journal(null, attempt, startedAt);
    }
  }

  /** Tells whether changes are kept. */
  get keeps() {
    return this.#database !== null;
  }

  /** Keeps a change; settles when it is on the disk. */
  record(change) {
    return this.#write((latest, log) => {
      latest.put(this.#row(change));
      log.put(this.#row(change, UNSENT));
    });
  }

  /** Notes that the server has these changes. */
  settle(changes) {
    return this.#write((latest, log) => changes.forEach((change) => log.put(this.#row(change, SETTLED))));
  }

  /** Notes that the server refuses these changes for good. */
  refuse(changes) {
    return this.#write((latest, log) => changes.forEach((change) => log.put(this.#row(change, REFUSED))));
  }

  /** Puts changes under new numbers and another device in the place of the old ones. */
  renumber(before, after) {
    return this.#write((latest, log) => {
      before.forEach(({ device, seq }) => log.delete([this.#key, device, seq]));
      after.forEach((change) => {
        log.put(this.#row(change, UNSENT));
        latest.put(this.#row(change));
      });
    });
  }

  /** Takes changes above a number for unsent again: a server that says it has seen less must have lost them. */
  async reopenAbove(seq) {
    const lost = (await this.#rows()).filter((row) => row.fate === SETTLED && row.seq > seq);
    if (lost.length) {
      await this.#write((latest, log) => lost.forEach((row) => log.put({ ...row, fate: UNSENT })));
    }
    return lost.map((row) => this.#change(row));
  }

  /** Gives what the server has not confirmed, oldest first. */
  async unsent() {
    return (await this.#rows()).filter((row) => row.fate === UNSENT).map((row) => this.#change(row));
  }

  /** Gives every change that the server has not refused, oldest first. */
  async all() {
    return (await this.#rows()).filter((row) => row.fate !== REFUSED).map((row) => this.#change(row));
  }

  /** Gives the newest change of each slot. */
  async latest() {
    return (await this.#read('latest')).map((row) => this.#change(row));
  }

  /** Deletes all of the attempt. */
  forget() {
    return this.#write((latest, log) => {
      latest.delete(this.#range());
      log.delete(this.#range());
    });
  }

  async #rows() {
    return (await this.#read('log')).sort((a, b) => a.seq - b.seq);
  }

  /** All keys that begin with the attempt: arrays sort behind numbers and texts. */
  #range() {
    return IDBKeyRange.bound([this.#key], [this.#key, []]);
  }

  #row(change, fate) {
    return { ...change, attempt: this.#key, fate };
  }

  #change({ device, slot, seq, value, marked }) {
    return { attempt: this.#attempt, device, slot, seq, value, marked };
  }

  #read(store) {
    if (!this.keeps) {
      return Promise.resolve([]);
    }
    return new Promise((resolve, reject) => {
      const request = this.#database.transaction(store).objectStore(store).getAll(this.#range());
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  #write(work) {
    if (!this.keeps) {
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(['latest', 'log'], 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      work(transaction.objectStore('latest'), transaction.objectStore('log'));
    });
  }
}

function openDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('latest', { keyPath: ['attempt', 'slot'] });
      request.result.createObjectStore('log', { keyPath: ['attempt', 'device', 'seq'] });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}
