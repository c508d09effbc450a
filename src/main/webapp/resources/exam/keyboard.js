import { $, choices } from './data.js';

/**
 * Keys of the exam page: letters (or digits) choose by place, arrows move, F marks, Delete clears, ? helps. Single letters can be
 * switched off (WCAG 2.1.4). Where a question has an option F, the letter chooses it, and Shift+F marks; Shift+F always does.
 */
export function listenToKeys(paper) {
  $('letter-keys').checked = choices.get('letters', 'on') === 'on';
  $('letter-keys').addEventListener('change', ({ target }) => choices.set('letters', target.checked ? 'on' : 'off'));
  $('show-keys').addEventListener('click', showHelp);
  $('keys-close').addEventListener('click', () => $('keys').close());
  document.addEventListener('keydown', (event) => {
    const elsewhere = event.target.closest('dialog, details, #sheet.open') || document.querySelector('dialog[open]');
    if (elsewhere || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    if (act(event, paper)) {
      event.preventDefault();
    }
  });
}

function act(event, paper) {
  switch (event.key) {
    case 'ArrowLeft':
      paper.move(-1);
      return true;
    case 'ArrowRight':
      paper.move(1);
      return true;
    default:
      return $('letter-keys').checked && actOnCharacter(event, paper);
  }
}

function actOnCharacter(event, paper) {
  const letter = letterOf(event);
  if (event.key === '?') {
    showHelp();
    return true;
  }
  if (event.key === 'Delete') {
    paper.clear();
    return true;
  }
  if (letter === 'F' && (event.shiftKey || paper.places < 6)) {
    paper.mark();
    return true;
  }
  const place = letter >= 'A' && letter <= 'H' ? letter.charCodeAt(0) - 65 : '12345678'.indexOf(event.key);
  return place >= 0 && !event.repeat && paper.choose(place);
}

/** The letter that was typed; with an input method at work, the letter that stands on the key. */
function letterOf({ key, code }) {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : key === 'Process' ? code.replace('Key', '') : '';
}

function showHelp() {
  $('display').open = false;
  $('keys').showModal();
}
