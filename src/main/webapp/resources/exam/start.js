import { $, data, say } from './data.js';
import { ownDevice, rememberHolding } from './device.js';
import { awaken } from './offline.js';

/** The page of rules: starts the attempt as this window's, and goes to the exam page. */

const sitPage = (attempt) => `${data.base}/exam/sit.xhtml?attempt=${attempt}`;

async function start() {
  const request = {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ device: await ownDevice(null), takeOver: false }),
  };
  const response = await fetch(`${data.base}/api/exams/${data.exam}/attempts`, request);
  const answer = await response.json();
  if (response.ok) {
    rememberHolding(answer.id, JSON.parse(request.body).device);
    location.assign(sitPage(answer.id));
  } else if (response.status === 409) {
    location.reload();
  } else {
    $('start-trouble').textContent = data.language.startsWith('zh') ? answer.detail_zh : answer.detail_en;
  }
}

$('start')?.addEventListener('click', async ({ currentTarget: button }) => {
  button.disabled = true;
  $('start-trouble').textContent = '';
  try {
    await start();
  } catch {
    $('start-trouble').textContent = say('not-reached');
  } finally {
    button.disabled = false;
  }
});

await awaken(data.base).catch(() => {});
