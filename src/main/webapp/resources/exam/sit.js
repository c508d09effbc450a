import { $, data, say, showIf, speak, timeOfDay } from './data.js';
import { forgetHolding, ownDevice, rememberHolding, wasHolding } from './device.js';
import { Journal } from './journal.js';
import { Answers, newest } from './answers.js';
import { Delivery, STILL_RUNNING_MILLIS } from './delivery.js';
import { Countdown } from './countdown.js';
import { Paper } from './paper.js';
import { Sheet } from './sheet.js';
import { listenToKeys } from './keyboard.js';
import { offerChoices } from './display.js';
import { canHandOver, download, handOverFile } from './handover.js';
import { forgetPage, keepPage } from './offline.js';
import { keepOpen, listJumps, showFigure } from './dialogs.js';

/**
 * The exam page. A change goes into the journal of this browser at once, from there to the server within a second, and what the
 * server confirms is shown as a receipt; the page goes on whether or not the server can be reached.
 */

const device = await ownDevice(data.attempt);
const journal = await Journal.open(data.attempt, data.startedAt);
const delivery = new Delivery(device, journal);
const countdown = new Countdown(data.attempt);
const paper = new Paper();
const answers = new Answers(paper.slots, data.seq);
const sheet = new Sheet(answers, (slot) => paper.goTo(slot));
const windows = new BroadcastChannel(`zx-attempt-${data.attempt}`);

/** Changes on their way to the disk. */
let writing = 0;
/** Why nothing can be changed just now: nothing, `elsewhere`, `over` (the time), `closed`. */
let locked = null;
/** Whether this browser fails to keep changes. */
let unkept = !journal.keeps;
/** How many questions the server has an answer to, where it has said so. */
let counted = null;

function showAnswers() {
  answers.slots.forEach((slot) => paper.show(answers.of(slot)));
  sheet.updateAll(paper.current);
}

function lock(why) {
  locked = why;
  paper.enable(!why);
  $('hand-in').disabled = Boolean(why);
  if (why) {
    $('review').close();
    $('keys').close();
  }
}

/* A change */

function take(slot, what) {
  const change = answers.change(slot, what);
  if (change) {
    keep({ attempt: data.attempt, device, ...change });
  }
  paper.show(answers.of(slot));
  sheet.update(slot, paper.current);
}

async function keep(change) {
  writing++;
  const written = journal.record(change);
  delivery.add(change);
  try {
    await written;
  } catch {
    change.unkept = true;
    unkept = true;
    showStatus();
  } finally {
    writing--;
  }
}

paper.addEventListener('answer', ({ detail: { slot, ...what } }) => !locked && take(slot, what));
paper.addEventListener('current', () => sheet.updateAll(paper.current));

/** Leaving is held up only for what is on no disk yet. */
addEventListener('beforeunload', (event) => {
  if (writing || (unkept && delivery.waiting)) {
    event.preventDefault();
  }
});

/* What the server says */

function showReceipt({ no, hash, serverTime }) {
  $('receipt').textContent = serverTime ? say('receipt', no, timeOfDay(serverTime), hash.slice(0, 8)) : say('no-receipt');
}

function showStatus() {
  const { connection, waiting, mode } = delivery;
  const saving = connection === 'online' && waiting > 0;
  const state = saving ? 'saving' : connection;
  if ($('connection').dataset.state !== state && connection !== 'online') {
    speak(say(connection));
  } else if (connection === 'online' && !$('offline-banner').hidden) {
    speak(say('online-again'));
  }
  $('connection').dataset.state = state;
  $('connection').querySelector('.text').textContent = say(`short-${state}`);
  $('offline-text').textContent = say(unkept ? 'unkept' : connection, waiting);
  showIf((connection !== 'online' || unkept) && mode !== 'closed', $('offline-banner'));
  showIf(connection !== 'online', $('retry'));
  showIf(connection === 'signed-out', $('sign-in-again'));
  showIf(connection !== 'online' && canHandOver, $('hand-over'));
  showIf(canHandOver, $('closed-hand-over'));
  if (locked === 'over') {
    $('closed-trouble').textContent = connection === 'online' ? '' : say('over-waiting', waiting);
  }
}

delivery.addEventListener('status', showStatus);
delivery.addEventListener('receipt', ({ detail }) => {
  counted = detail.count;
  showReceipt(detail);
});
delivery.addEventListener('time', ({ detail: { remainingMillis, took } }) => {
  countdown.set(remainingMillis, took);
  if (locked === 'over' && countdown.remaining > STILL_RUNNING_MILLIS) {
    $('closed').close();
    if (delivery.mode === 'elsewhere') {
      showElsewhere();
    } else {
      lock(null);
    }
  }
});
delivery.addEventListener('refused', ({ detail: { slot, problem } }) => {
  const reason = data.language.startsWith('zh') ? problem.detail_zh : problem.detail_en;
  $('warning').textContent = say('refused', slot, reason ?? problem.title ?? '');
  $('warning').hidden = false;
  speak($('warning').textContent, true);
});
delivery.addEventListener('renumbered', ({ detail: { changes, seq } }) => answers.renumber(changes, seq));
delivery.addEventListener('held', ({ detail }) => {
  answers.replace(detail.answers, detail.seq);
  answers.merge(detail.mine);
  showAnswers();
});

/* Another window or device */

delivery.addEventListener('mine', () => {
  rememberHolding(data.attempt, device);
  windows.postMessage({ holder: device });
  $('elsewhere').close();
  if (locked === 'elsewhere') {
    lock(null);
  }
});
delivery.addEventListener('elsewhere', showElsewhere);
windows.onmessage = ({ data: { holder, closed } }) => {
  if (closed) {
    delivery.retry();
  } else if (holder !== device) {
    delivery.lose();
  }
};

function showElsewhere() {
  lock('elsewhere');
  $('elsewhere-kept').textContent = delivery.waiting ? say('elsewhere-kept', delivery.waiting) : '';
  keepOpen($('elsewhere'), () => locked === 'elsewhere');
}

$('take-over').addEventListener('click', async () => {
  $('take-over').disabled = true;
  $('elsewhere-trouble').textContent = '';
  const outcome = await delivery.takeOver().catch(() => 'failed');
  $('take-over').disabled = false;
  const signedOut = delivery.connection === 'signed-out';
  showIf(outcome === 'failed' && signedOut, $('elsewhere-sign-in'));
  if (outcome === 'failed') {
    $('elsewhere-trouble').textContent = say(signedOut ? 'signed-out' : 'not-reached', delivery.waiting);
  }
});

/* The end */

$('hand-in').addEventListener('click', () => {
  $('review-tally').textContent = $('tally').textContent;
  $('review-trouble').textContent = '';
  const jump = (slot) => {
    $('review').close();
    paper.goTo(slot);
  };
  listJumps($('review-unanswered'), answers.unanswered, jump);
  listJumps($('review-marked'), answers.marked, jump);
  $('review').showModal();
});
$('review-back').addEventListener('click', () => $('review').close());
$('confirm-hand-in').addEventListener('click', async () => {
  $('confirm-hand-in').disabled = true;
  $('review-trouble').textContent = '';
  const outcome = await delivery.handIn();
  $('confirm-hand-in').disabled = false;
  if (outcome === 'failed') {
    $('review-trouble').textContent = say('hand-in-failed');
  }
});

countdown.addEventListener('over', () => {
  if (locked !== 'closed') {
    lock('over');
    $('elsewhere').close();
    $('closed-title').textContent = say('over-title');
    $('closed-text').textContent = say('over-text');
    showStatus();
    keepOpen($('closed'), () => locked === 'over');
    delivery.finish();
  }
});

delivery.addEventListener('closed', async ({ detail }) => {
  lock('closed');
  $('elsewhere').close();
  const how = { HANDED_IN: 'handed-in', ENDED: 'ended' }[detail.state] ?? 'expired';
  $('closed-title').textContent = say(`${how}-title`);
  $('closed-text').textContent = say(`${how}-text`);
  $('closed-trouble').textContent = '';
  const count = detail.count ?? counted;
  showFigure($('closed-count'), count === null ? '' : String(count));
  showFigure($('closed-late'), detail.late ? String(detail.late) : '');
  showFigure($('closed-hash'), detail.hash ?? '');
  showIf(detail.late && canHandOver, $('closed-hand-over'));
  showIf(detail.resultVisible !== false, $('to-result'));
  $('closed').close();
  keepOpen($('closed'), () => true);
  forgetHolding(data.attempt);
  countdown.forget();
  windows.postMessage({ closed: true });
  const gone = [forgetPage(data.attempt)];
  if (!detail.late) {
    gone.push(journal.forget());
  }
  await Promise.allSettled(gone);
});

async function giveHandOver() {
  const kept = await journal.all().catch(() => []);
  const file = await handOverFile({ attempt: data.attempt, device, key: data.handOverKey }, newest([...kept, ...delivery.queue]));
  download(file, `zhixun-${data.attempt}.json`);
}

$('hand-over').addEventListener('click', giveHandOver);
$('closed-hand-over').addEventListener('click', giveHandOver);
$('retry').addEventListener('click', () => delivery.retry());

/* The beginning */

async function begin() {
  answers.merge(data.answers);
  answers.merge(await journal.latest().catch(() => []));
  const unsent = await journal.unsent().catch(() => []);
  delivery.resume(unsent);
  showAnswers();
  showReceipt({ no: data.no, hash: data.hash, serverTime: data.lastSavedAt });
  showStatus();
  if (data.running) {
    countdown.begin(data.remainingMillis);
  }
  const mayGoOn = data.running && (data.device === device || wasHolding(data.attempt, device));
  if (mayGoOn && !locked) {
    lock(null);
  }
  const outcome = await delivery.begin(() => Math.max(data.seq, answers.seq));
  if (outcome === 'held' && !locked) {
    lock(null);
  } else if (outcome === 'failed' && !mayGoOn && !locked) {
    delivery.lose();
  }
}

offerChoices(paper);
listenToKeys(paper);
await begin();
await keepPage(data.base, data.attempt).catch(() => {});
