import { say, showIf } from './data.js';

/** Shows a dialog that the reader cannot close as long as its reason lasts. */
export function keepOpen(dialog, reason) {
  dialog.oncancel = (event) => event.preventDefault();
  dialog.onclose = () => reason() && !dialog.open && dialog.showModal();
  if (!dialog.open) {
    dialog.showModal();
  }
}

/** Lists questions to jump to. */
export function listJumps(section, slots, jump) {
  const list = section.querySelector('.jumps');
  list.replaceChildren(...slots.map((slot) => item(slot, jump)));
  showIf(slots.length > 0, section);
}

function item(slot, jump) {
  const line = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = slot;
  button.ariaLabel = say('question', slot);
  button.addEventListener('click', () => jump(slot));
  line.append(button);
  return line;
}

/** Shows a figure of a list of figures, if there is one. */
export function showFigure(figure, text) {
  figure.querySelector('dd').textContent = text;
  showIf(text !== '', figure);
}
