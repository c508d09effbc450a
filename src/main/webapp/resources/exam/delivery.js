import { data } from './data.js';

/** A change waits this long for the next one, and no change longer than the second. */
const GATHER_MILLIS = 300;
const LONGEST_WAIT_MILLIS = 1000;
/** The most changes the server takes at once. */
const MOST_CHANGES = 200;
const TIMEOUT_MILLIS = 10000;
/** Without anything to send the server is asked this often, for the time, an extension, a take-over. */
const HEARTBEAT_MILLIS = 20000;
const BACK_OFF_MILLIS = [1000, 2000, 4000, 8000, 15000];
/** After the server is back, all examinees of a room must not come in the same moment. */
const JITTER_MILLIS = 500;
/** With more time than this left on the server, the page's zero was wrong. */
export const STILL_RUNNING_MILLIS = 1500;

/**
 * Brings changes from the journal to the server, and news from the server to the page. One exchange at a time; whatever fails is
 * tried again, because sending twice changes nothing.
 *
 * Emits `status` (look at {@link connection} and {@link waiting}), `receipt`, `time` ({remainingMillis, took}), `held` (the attempt is
 * this device's, with the server's answers), `renumbered`, `elsewhere`, `refused` (a change the server will never take), `closed`.
 */
export class Delivery extends EventTarget {
  #attempt = data.attempt;
  #ticket = data.ticket;
  #device;
  #journal;
  #queue = [];
  #mode = 'open';
  #connection = 'online';
  #failures = 0;
  #limit = MOST_CHANGES;
  #late = 0;
  #finishing = false;
  #checked = false;
  #known = () => 0;
  #lane = Promise.resolve();
  #timer;
  #since = null;

  constructor(device, journal) {
    super();
    this.#device = device;
    this.#journal = journal;
    addEventListener('online', () => this.#plan(Math.random() * JITTER_MILLIS));
    addEventListener('focus', () => this.#plan(0));
    addEventListener('pagehide', () => this.#lastWord());
    document.addEventListener('visibilitychange', () => this.#plan(0));
  }

  /** online, offline (no network or no server), signed-out, unknown (the server does not know this attempt). */
  get connection() {
    return this.#connection;
  }

  /** How many changes the server has not confirmed. */
  get waiting() {
    return this.#queue.length;
  }

  get queue() {
    return [...this.#queue];
  }

  /** open, elsewhere (another device holds the attempt), closed. */
  get mode() {
    return this.#mode;
  }

  /** Takes up the changes that an earlier life of this page could not deliver. */
  resume(changes) {
    this.#queue.push(...changes);
  }

  /** Takes a new change, which the journal keeps already. */
  add(change) {
    this.#queue.push(change);
    this.#since ??= performance.now();
    if (!this.#failures) {
      this.#plan(Math.max(0, Math.min(GATHER_MILLIS, this.#since + LONGEST_WAIT_MILLIS - performance.now())));
    }
    this.#emit('status');
  }

  /**
   * Asks the server where the attempt stands: held (by this device, which takes it where nobody has it), elsewhere, closed or failed.
   * It is asked again after every failure, before anything else is sent: the server may have been put back, or another device at work.
   *
   * @param known gives the highest number this page knows of; where the server knows more, the page is an old copy and gets its answers
   *   anew
   */
  begin(known) {
    this.#known = known;
    return this.#inLane(() => this.#check());
  }

  /** Takes the attempt over from another device, knowingly: held, elsewhere, closed or failed. */
  takeOver() {
    return this.#inLane(() => this.#start(true));
  }

  /** Another window of this browser says that it holds the attempt now. */
  lose() {
    if (this.#mode === 'open') {
      this.#mode = 'elsewhere';
      this.#emit('elsewhere');
    }
  }

  /** Tries again now. */
  retry() {
    this.#plan(0);
  }

  /** Hands in what is not sent yet, and the attempt: closed, elsewhere or failed. */
  handIn() {
    return this.#inLane(async () => {
      const outcome = this.#checked ? 'held' : await this.#check();
      return outcome === 'held' ? this.#handIn() : outcome;
    });
  }

  /** The time is over: sends what is unsent and hands in, as long as it takes, unless the server says that there is time left. */
  finish() {
    this.#finishing = true;
    this.#plan(0);
  }

  #inLane(work) {
    const done = this.#lane.then(work);
    this.#lane = done.catch(() => {});
    return done;
  }

  #plan(millis) {
    clearTimeout(this.#timer);
    if (this.#mode !== 'closed') {
      this.#timer = setTimeout(() => this.#inLane(() => this.#turn()), millis);
    }
  }

  async #check() {
    const answer = await this.#call('GET', 'state');
    if (answer.status !== 200) {
      this.#fail(answer);
      return 'failed';
    }
    const { state, device, seq } = answer.body;
    this.#checked = true;
    this.#reached(answer);
    if (state !== 'RUNNING') {
      await this.#conclude(answer.body);
      return 'closed';
    }
    const lost = await this.#journal.reopenAbove(seq).catch(() => []);
    const queued = new Set(this.#queue.map((change) => change.seq));
    this.#queue = [...lost.filter((change) => !queued.has(change.seq)), ...this.#queue].sort((a, b) => a.seq - b.seq);
    if (device !== this.#device || seq > this.#known()) {
      return this.#start(false);
    }
    this.#plan(this.#queue.length || this.#finishing ? 0 : HEARTBEAT_MILLIS);
    this.#emit('mine');
    return 'held';
  }

  /** One turn: the next batch, or the end, or a look at the clock. */
  async #turn() {
    if (this.#mode === 'open' && !this.#checked) {
      await this.#check();
    } else if (this.#mode === 'open' && this.#queue.length) {
      await this.#send();
    } else if (this.#mode !== 'closed') {
      await this.#ask();
    }
  }

  async #send() {
    const batch = this.#queue.slice(0, this.#limit);
    this.#since = null;
    await this.#judge(await this.#call('PUT', 'answers', this.#payload(batch)), batch);
  }

  async #judge(answer, batch) {
    const { status, body } = answer;
    if (status === 200) {
      this.#settle(batch);
      this.#emit('receipt', body);
      this.#reached(answer);
      this.#plan(this.#queue.length || this.#finishing ? 0 : HEARTBEAT_MILLIS);
    } else if (status === 410) {
      this.#late += body.lateKept ?? 0;
      this.#settle(batch);
      this.#reached(answer);
      await this.#conclude(body);
    } else if (status === 409 && body.code === 'attempt.held-elsewhere') {
      this.#reached(answer);
      this.lose();
      this.#plan(HEARTBEAT_MILLIS);
    } else if (status === 422 && body.code === 'attempt.seq-out-of-range') {
      this.#reached(answer);
      await this.#renumberAboveServer();
    } else if (status === 413 || status === 400 || status === 422) {
      this.#reached(answer);
      this.#isolate(batch, body);
    } else {
      this.#fail(answer);
    }
  }

  async #ask() {
    const answer = await this.#call('GET', 'state');
    if (answer.status !== 200) {
      this.#fail(answer);
      return;
    }
    const { state, remainingMillis, device } = answer.body;
    this.#reached(answer);
    this.#plan(HEARTBEAT_MILLIS);
    if (state !== 'RUNNING') {
      await this.#conclude(answer.body);
    } else if (device !== this.#device) {
      this.lose();
      this.#plan(this.#finishing ? BACK_OFF_MILLIS[0] : HEARTBEAT_MILLIS);
    } else if (this.#finishing && remainingMillis < STILL_RUNNING_MILLIS) {
      await this.#handIn();
    }
  }

  async #handIn() {
    while (this.#queue.length > this.#limit && this.#mode === 'open') {
      await this.#send();
      if (this.#failures) {
        return 'failed';
      }
    }
    const batch = [...this.#queue];
    const answer = await this.#call('POST', 'hand-in', this.#payload(batch));
    if (answer.status === 200) {
      this.#settle(batch);
      this.#reached(answer);
      await this.#conclude(answer.body);
    } else if (answer.status === 410) {
      this.#reached(answer);
      await this.#conclude(answer.body);
    } else {
      await this.#judge(answer, batch);
      return this.#mode === 'open' ? 'failed' : this.#mode;
    }
    return 'closed';
  }

  /** Starts the exam once more: gives the running attempt, and hands it to this device where that is wanted or nobody has it. */
  async #start(takeOver) {
    const answer = await this.#exchange('POST', `/api/exams/${data.exam}/attempts`, { device: this.#device, takeOver });
    const { status, body } = answer;
    if (status === 200 || status === 201) {
      this.#ticket = body.ticket ?? this.#ticket;
      this.#mode = 'open';
      this.#checked = true;
      this.#reached(answer);
      await this.#lookIntoJournal();
      await this.#renumber(body.seq);
      this.#emit('held', { answers: body.answers, seq: body.seq, mine: this.queue });
      this.#emit('mine');
      this.#plan(this.#queue.length ? 0 : HEARTBEAT_MILLIS);
      return 'held';
    }
    if (status === 409 && body.code === 'attempt.held-elsewhere') {
      this.#reached(answer);
      this.lose();
      this.#plan(HEARTBEAT_MILLIS);
      return 'elsewhere';
    }
    if (status === 410) {
      this.#reached(answer);
      await this.#conclude(body);
      return 'closed';
    }
    this.#fail(answer);
    return 'failed';
  }

  /**
   * Another window of this browser may have sent some of these changes, or have left some behind: what is unsent stands in the journal
   * that all windows share, and beside it only what could not be written there.
   */
  async #lookIntoJournal() {
    const kept = await this.#journal.unsent().catch(() => null);
    if (kept && this.#journal.keeps) {
      const unkept = this.#queue.filter((change) => change.unkept);
      this.#queue = [...kept, ...unkept].sort((a, b) => a.seq - b.seq);
    }
  }

  /** What another device did has numbers too; what is unsent here was chosen here knowingly and counts as newer. */
  async #renumber(above) {
    const before = this.#queue;
    const after = before.map((change, index) => ({ ...change, device: this.#device, seq: above + 1 + index }));
    this.#queue = after;
    this.#emit('renumbered', { changes: after, seq: above + after.length });
    if (after.length) {
      await this.#journal.renumber(before, after).catch(() => after.forEach((change) => (change.unkept = true)));
    }
  }

  async #renumberAboveServer() {
    const answer = await this.#call('GET', 'state');
    if (answer.status === 200) {
      await this.#renumber(answer.body.seq);
      this.#plan(0);
    } else {
      this.#fail(answer);
    }
  }

  /** One bad change must not hold up the others: smaller batches find it, and it is set aside. */
  #isolate(batch, problem) {
    if (batch.length > 1) {
      this.#limit = Math.ceil(batch.length / 2);
    } else {
      this.#queue = this.#queue.filter((change) => !batch.includes(change));
      this.#journal.refuse(batch);
      this.#limit = MOST_CHANGES;
      this.#emit('refused', { slot: batch[0].slot, problem });
    }
    this.#plan(0);
  }

  #settle(batch) {
    const known = new Set(batch);
    this.#queue = this.#queue.filter((change) => !known.has(change));
    this.#journal.settle(batch).catch(() => {});
  }

  #reached({ body, took }) {
    this.#failures = 0;
    this.#become('online');
    if (body.remainingMillis !== undefined) {
      this.#finishing &&= body.remainingMillis < STILL_RUNNING_MILLIS;
      this.#emit('time', { remainingMillis: body.remainingMillis, took });
    }
  }

  #fail({ status, retryAfter }) {
    this.#checked = false;
    const wait = BACK_OFF_MILLIS[Math.min(this.#failures++, BACK_OFF_MILLIS.length - 1)];
    this.#become(status === 401 || status === 403 ? 'signed-out' : status === 404 ? 'unknown' : 'offline');
    this.#plan(Math.max(wait, retryAfter) + Math.random() * JITTER_MILLIS);
  }

  #become(connection) {
    this.#connection = connection;
    this.#emit('status');
  }

  /** The attempt is closed: what is still unsent goes first, to be kept as late. */
  async #conclude(body) {
    this.#mode = 'open';
    if (this.#queue.length) {
      this.#plan(0);
      return;
    }
    this.#mode = 'closed';
    clearTimeout(this.#timer);
    const known = body.hash ? null : await this.#call('GET', 'state');
    this.#emit('closed', { ...body, ...(known?.status === 200 && known.body), late: this.#late });
  }

  /** The page goes: what is left is sent without waiting for an answer; the journal keeps it all the same. */
  #lastWord() {
    if (this.#mode === 'open' && this.#queue.length) {
      const body = JSON.stringify(this.#payload(this.#queue.slice(0, this.#limit)));
      fetch(this.#address('answers'), { ...this.#request('PUT', body), keepalive: true }).catch(() => {});
    }
  }

  #payload(batch) {
    const changes = batch.map(({ slot, seq, value, marked }) => ({ slot, seq, value, marked }));
    return { device: this.#device, changes };
  }

  #address(what) {
    return `${data.base}/api/attempts/${this.#attempt}/${what}`;
  }

  #request(method, body) {
    const headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Attempt-Ticket': this.#ticket };
    return { method, headers, body, cache: 'no-store', redirect: 'error' };
  }

  #call(method, what, payload) {
    return this.#exchange(method, `/api/attempts/${this.#attempt}/${what}`, payload);
  }

  /**
   * Asks and gives {status, body, took}. Status 0: nobody answered, or somebody who is not the application (a proxy, a server that is
   * still starting): only JSON counts as its word.
   */
  async #exchange(method, path, payload) {
    const begun = performance.now();
    try {
      const body = payload && JSON.stringify(payload);
      const signal = AbortSignal.timeout(TIMEOUT_MILLIS);
      const response = await fetch(data.base + path, { ...this.#request(method, body), signal });
      const retryAfter = 1000 * (Number(response.headers.get('Retry-After')) || 0);
      const answer = await response.json();
      return { status: response.status, body: answer, took: performance.now() - begun, retryAfter };
    } catch {
      return { status: 0, body: {}, took: 0, retryAfter: 0 };
    }
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
