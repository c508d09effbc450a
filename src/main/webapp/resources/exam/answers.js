/** Gives the newest of several changes of each slot. */
export function newest(changes) {
  const bySlot = new Map();
  for (const change of changes) {
    if (!(bySlot.get(change.slot)?.seq >= change.seq)) {
      bySlot.set(change.slot, change);
    }
  }
  return [...bySlot.values()];
}

/** The answers as this page shows them. Per slot the change with the highest number counts. */
export class Answers {
  #newest = new Map();
  #seq;

  /** @param slots the numbers of all slots; @param seq the highest number the server has seen */
  constructor(slots, seq) {
    slots.forEach((slot) => this.#newest.set(slot, { slot, seq: 0, value: '', marked: false }));
    this.#seq = seq;
  }

  get slots() {
    return [...this.#newest.keys()];
  }

  of(slot) {
    return this.#newest.get(slot);
  }

  /** Changes something about an answer and gives the change, numbered; null where nothing is different. */
  change(slot, what) {
    const before = this.#newest.get(slot);
    const after = { ...before, ...what };
    if (after.value === before.value && after.marked === before.marked) {
      return null;
    }
    after.seq = ++this.#seq;
    this.#newest.set(slot, after);
    return after;
  }

  /** Takes in changes from the server or the journal, where they are newer. */
  merge(changes) {
    for (const { slot, seq, value, marked } of changes) {
      const before = this.#newest.get(slot);
      if (before && seq > before.seq) {
        this.#newest.set(slot, { slot, seq, value, marked: Boolean(marked) });
      }
      this.#seq = Math.max(this.#seq, seq);
    }
  }

  /** Starts again from what the server has, because another device has changed it. */
  replace(changes, seq) {
    this.#newest.forEach((answer, slot) => this.#newest.set(slot, { slot, seq: 0, value: '', marked: false }));
    this.#seq = Math.max(this.#seq, seq);
    this.merge(changes);
  }

  /** Takes new numbers for changes that this page has made. */
  renumber(changes, seq) {
    changes.forEach(({ slot, seq: number, value, marked }) => this.#newest.set(slot, { slot, seq: number, value, marked }));
    this.#seq = seq;
  }

  get seq() {
    return this.#seq;
  }

  get unanswered() {
    return this.slots.filter((slot) => !this.of(slot).value);
  }

  get marked() {
    return this.slots.filter((slot) => this.of(slot).marked);
  }
}
