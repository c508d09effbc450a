import { $, say } from './data.js';

/** The answer sheet: what is answered, marked and current, and the way to each question. On a narrow screen it is a drawer. */
export class Sheet {
  #cells = new Map();
  #answers;

  /** @param goTo called with the slot that was asked for */
  constructor(answers, goTo) {
    this.#answers = answers;
    document.querySelectorAll('#cells .cell').forEach((cell) => {
      const slot = Number(cell.dataset.slot);
      this.#cells.set(slot, cell);
      cell.addEventListener('click', () => {
        this.#open(false);
        goTo(slot);
      });
    });
    $('sheet-toggle').addEventListener('click', () => this.#open(!this.#isOpen));
    $('sheet-close').addEventListener('click', () => this.#leave());
    $('sheet').addEventListener('keydown', ({ key }) => key === 'Escape' && this.#isOpen && this.#leave());
  }

  /** Shows how a question stands. */
  update(slot, current) {
    const { value, marked } = this.#answers.of(slot);
    const cell = this.#cells.get(slot);
    cell.classList.toggle('answered', Boolean(value));
    cell.classList.toggle('marked', marked);
    cell.classList.toggle('current', slot === current);
    cell.ariaCurrent = slot === current ? 'true' : null;
    cell.ariaLabel = [say('question', slot), say(value ? 'is-answered' : 'is-unanswered'), marked && say('is-marked')]
      .filter(Boolean)
      .join(say('comma'));
    this.#count();
  }

  updateAll(current) {
    this.#answers.slots.forEach((slot) => this.update(slot, current));
  }

  #count() {
    const all = this.#answers.slots.length;
    const done = all - this.#answers.unanswered.length;
    $('progress').textContent = `${done}/${all}`;
    $('tally').textContent = say('tally', done, all, this.#answers.marked.length);
  }

  get #isOpen() {
    return $('sheet').classList.contains('open');
  }

  #open(open) {
    $('sheet').classList.toggle('open', open);
    $('sheet-toggle').ariaExpanded = String(open);
    if (open) {
      $('sheet-close').focus();
    }
  }

  #leave() {
    this.#open(false);
    $('sheet-toggle').focus();
  }
}
