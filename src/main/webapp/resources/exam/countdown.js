import { $, say, speak } from './data.js';

/** How often the time is looked at. */
const TICK_MILLIS = 250;
const WARN_AT_MINUTES = [30, 10, 5, 1];
/** How long a warning stays to be seen. */
const WARNING_MILLIS = 20000;
/** More time than this cannot come from a slow network: somebody has given it. */
const GIFT_MILLIS = 5000;

/**
 * Counts down from the time the server says is left, by the browser's steady clock. The computer's own date is never asked: it may be
 * wrong or be set. Only over a reload without the server, where no steady clock lasts, the elapsed time is taken from it, and never
 * as a gain.
 *
 * Emits `over` at zero, once for each time that was given.
 */
export class Countdown extends EventTarget {
  #zeroAt = Infinity;
  #shown;
  #over = false;
  #memory;

  constructor(attempt) {
    super();
    this.#memory = `zx-clock-${attempt}`;
    setInterval(() => this.#tick(), TICK_MILLIS);
    addEventListener('pagehide', () => this.#remember());
  }

  get remaining() {
    return Math.max(0, this.#zeroAt - performance.now());
  }

  /** Begins with what the page says, or with less where this browser knew less before an offline reload. */
  begin(millis) {
    const known = this.#recall();
    this.#zeroAt = performance.now() + Math.min(millis, known ?? Infinity);
    this.#tick();
  }

  /**
   * Takes the server's word.
   *
   * @param millis what it said is left
   * @param took how long its answer was on the way at most; the time is shown shorter by that, so that the page never locks late
   */
  set(millis, took) {
    const before = this.remaining;
    this.#zeroAt = performance.now() + millis - Math.min(took, millis);
    if (before > 0 && this.remaining - before > GIFT_MILLIS) {
      this.#warn(say('more-time', Math.round((this.remaining - before) / 60000)));
      this.#shown = undefined;
    }
    this.#over = this.#over && this.remaining === 0;
    this.#remember();
    this.#tick();
  }

  #tick() {
    const seconds = Math.ceil(this.remaining / 1000);
    if (seconds === this.#shown || this.#zeroAt === Infinity) {
      return;
    }
    const before = this.#shown;
    this.#shown = seconds;
    $('countdown').textContent = clockFace(seconds);
    $('countdown').dataset.urgency = seconds <= 60 ? 'last' : seconds <= 300 ? 'soon' : 'none';
    const crossed = WARN_AT_MINUTES.filter((minutes) => before > minutes * 60 && seconds <= minutes * 60).pop();
    if (crossed && seconds > 0) {
      this.#warn(say('minutes-left', Math.ceil(seconds / 60)));
    }
    if (seconds % 5 === 0) {
      this.#remember();
    }
    if (seconds === 0 && !this.#over) {
      this.#over = true;
      this.dispatchEvent(new Event('over'));
    }
  }

  #warn(text) {
    speak(text, true);
    $('warning').textContent = text;
    $('warning').hidden = false;
    clearTimeout(this.fading);
    this.fading = setTimeout(() => ($('warning').hidden = true), WARNING_MILLIS);
  }

  #remember() {
    if (this.#zeroAt !== Infinity) {
      const wall = performance.timeOrigin + performance.now();
      try {
        localStorage.setItem(this.#memory, JSON.stringify({ left: this.remaining, wall }));
      } catch {
        // the page's own figure must do
      }
    }
  }

  /** Forgets the time that was left: the attempt is closed. */
  forget() {
    this.#zeroAt = Infinity;
    try {
      localStorage.removeItem(this.#memory);
    } catch {
      // it was never kept
    }
  }

  #recall() {
    try {
      const { left, wall } = JSON.parse(localStorage.getItem(this.#memory));
      return left - Math.max(0, performance.timeOrigin + performance.now() - wall);
    } catch {
      return null;
    }
  }
}

function clockFace(seconds) {
  const two = (number) => String(number).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
