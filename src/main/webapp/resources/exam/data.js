/** What the server wrote into the page beside its markup: the attempt, the language and the texts that scripts say. */
export const data = JSON.parse(document.getElementById('data').textContent);

/** Gives a text with its places {0}, {1} … filled. */
export function say(key, ...args) {
  return (data.texts[key] ?? key).replace(/\{(\d)\}/g, (place, index) => args[index] ?? place);
}

/** Gives the time of day of a moment (ISO 8601) in the bureau's zone, whatever the zone of this computer. */
export function timeOfDay(moment) {
  const form = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: data.zone };
  return new Intl.DateTimeFormat(data.language, form).format(new Date(moment));
}

export const $ = (id) => document.getElementById(id);

/** Shows an element only where a condition holds. */
export function showIf(condition, element) {
  element.hidden = !condition;
}

/** Says something to a screen reader; urgently, where it must interrupt. */
export function speak(text, urgently = false) {
  const voice = $(urgently ? 'spoken' : 'murmured');
  voice.textContent = '';
  setTimeout(() => {
    voice.textContent = text;
  }, 50);
}

/** Remembers a choice of this reader on this computer; a browser that keeps nothing only forgets it. */
export const choices = {
  get(name, otherwise) {
    try {
      return localStorage.getItem(`zx-sit-${name}`) ?? otherwise;
    } catch {
      return otherwise;
    }
  },
  set(name, value) {
    try {
      localStorage.setItem(`zx-sit-${name}`, value);
    } catch {
      // nothing is lost but the choice
    }
  },
};
