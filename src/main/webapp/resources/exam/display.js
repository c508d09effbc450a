import { $, choices, data } from './data.js';

/** The reader's choices of how the page looks: one question or all, size of type, light or dark. They are remembered. */
export function offerChoices(paper) {
  choose('view', choices.get('view', data.one ? 'one' : 'all'), (view) => paper.showAll(view === 'all'));
  choose('size', choices.get('size', '2'), (size) => (document.documentElement.dataset.size = size));
  let now = document.documentElement.dataset.theme;
  choose('theme', now, (theme) => {
    document.documentElement.dataset.theme = theme;
    if (theme !== now) {
      now = theme;
      fetch(`${data.base}/preferences`, { method: 'POST', body: new URLSearchParams({ theme: theme.toUpperCase() }) }).catch(() => {});
    }
  });
  document.addEventListener('click', ({ target }) => {
    if (!target.closest('#display')) {
      $('display').open = false;
    }
  });
  $('display').addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') {
      $('display').open = false;
      $('display').querySelector('summary').focus();
    }
  });
}

function choose(name, now, apply) {
  document.querySelectorAll(`#display input[name=${name}]`).forEach((input) => {
    input.checked = input.value === now;
    input.addEventListener('change', () => {
      choices.set(name, input.value);
      apply(input.value);
    });
  });
  apply(now);
}
