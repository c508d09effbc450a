import { $ } from './data.js';

/**
 * The questions on the page: reads and shows answers, moves from one to the next, shows one or all.
 *
 * Emits `answer` ({slot, value} or {slot, marked}) and `current`.
 */
export class Paper extends EventTarget {
  #questions = new Map();
  #current;
  #all = true;

  constructor() {
    super();
    document.querySelectorAll('.question').forEach((field) => this.#questions.set(Number(field.dataset.slot), field));
    this.#current = this.slots[0];
    this.#questions.forEach((field, slot) => this.#listen(field, slot));
    $('previous').addEventListener('click', () => this.move(-1));
    $('next').addEventListener('click', () => this.move(1));
  }

  get slots() {
    return [...this.#questions.keys()];
  }

  get current() {
    return this.#current;
  }

  /** Lets answers be given, or no more. */
  enable(enabled) {
    this.#questions.forEach((field) => (field.disabled = !enabled));
  }

  /** Shows an answer. */
  show({ slot, value, marked }) {
    const field = this.#questions.get(slot);
    inputs(field).forEach((input) => (input.checked = value.includes(input.value)));
    field.classList.toggle('is-marked', marked);
    field.querySelector('.mark').setAttribute('aria-pressed', marked);
    field.querySelector('.clear').hidden = !value;
  }

  /** Shows all questions, or only the current one. */
  showAll(all) {
    this.#all = all;
    document.body.classList.toggle('one', !all);
    this.#arrange();
    if (all && this.#current) {
      this.#questions.get(this.#current).scrollIntoView({ block: 'start' });
    }
  }

  /** Goes to a question and lets a screen reader begin with its heading. */
  goTo(slot) {
    this.#enter(slot);
    const field = this.#questions.get(slot);
    field.scrollIntoView({ block: this.#all ? 'start' : 'nearest' });
    field.querySelector('h2').focus({ preventScroll: true });
    if (!this.#all) {
      scrollTo({ top: 0 });
    }
  }

  /** Goes some questions on or back, as far as there are any. */
  move(by) {
    const slot = this.slots[this.slots.indexOf(this.#current) + by];
    if (slot) {
      this.goTo(slot);
    }
  }

  /** Chooses the option in a place of the current question, or takes it back where several may be chosen; false where none is there. */
  choose(place) {
    const field = this.#questions.get(this.#current);
    const input = inputs(field)[place];
    if (!input || field.disabled) {
      return false;
    }
    input.focus();
    if (input.type === 'checkbox' || !input.checked) {
      input.click();
    }
    return true;
  }

  /** How many options the current question has. */
  get places() {
    return inputs(this.#questions.get(this.#current)).length;
  }

  mark() {
    this.#questions.get(this.#current).querySelector('.mark').click();
  }

  clear() {
    this.#questions.get(this.#current).querySelector('.clear').click();
  }

  #listen(field, slot) {
    field.addEventListener('focusin', () => this.#enter(slot));
    field.addEventListener('click', () => this.#enter(slot));
    field.addEventListener('change', () => this.#emit('answer', { slot, value: valueOf(field) }));
    field.querySelector('.mark').addEventListener('click', ({ currentTarget }) => {
      this.#emit('answer', { slot, marked: currentTarget.getAttribute('aria-pressed') !== 'true' });
    });
    field.querySelector('.clear').addEventListener('click', () => {
      this.#emit('answer', { slot, value: '' });
      field.querySelector('h2').focus();
    });
  }

  #enter(slot) {
    if (slot !== this.#current) {
      this.#current = slot;
      this.#arrange();
    }
  }

  #arrange() {
    this.#questions.forEach((field, slot) => {
      field.hidden = !this.#all && slot !== this.#current;
      field.classList.toggle('is-current', slot === this.#current);
    });
    $('previous').disabled = this.#current === this.slots[0];
    $('next').disabled = this.#current === this.slots.at(-1);
    this.#emit('current', this.#current);
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function inputs(field) {
  return [...field.querySelectorAll('.options input')];
}

/** The value of an answer: the keys of what is chosen, in alphabetical order, wherever the options stand on this paper. */
function valueOf(field) {
  const keys = inputs(field).filter((input) => input.checked).map((input) => input.value);
  return keys.sort().join('');
}
