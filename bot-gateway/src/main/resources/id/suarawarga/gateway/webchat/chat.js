// The web chat. The server keeps what the bot said, this page what the visitor typed and what is
// still to be sent. At the kiosk nothing is kept anywhere but in this page's memory.
'use strict';
(() => {
  const query = new URLSearchParams(location.search);
  const kiosk = query.get('kiosk') === '1';
  const language = (query.get('lang') || navigator.language || 'id').startsWith('en') ? 'en' : 'id';
  const words = WORDS[language];
  const $ = id => document.getElementById(id);
  const IDLE = 60, WARNING = 20, AFTER_THANKS = 15, LONGEST_WAIT = 15000;
  const FILE = /https?:\/\/\S+\/chat\/files\/[\w-]+$/;
  const THANKS = /^(Terima kasih|Thank you)/;

  // ---- what is known -------------------------------------------------------------------------

  const start = startPayload();
  const place = 'suara-warga-chat' + (start ? ':' + start : '');
  let state = load();          // {token, times: {event: when}, said: [{id, text|choice, after, at, sent, refused}]}
  let last = 0;                // the number of the newest event shown
  let bubbles = new Map();     // event number → its bubble
  let newest = null;           // the newest event
  let stream = null;
  let sending = false;
  let reachable = true;
  let wait = 500;
  let ended = null;            // the token of a conversation that the server no longer knows
  const typed = new Set();     // the ids of what was typed in this tab

  function startPayload() {
    const kinds = { service: 'skm', forum: 'fkp', unit: 'aduan', ticket: 'tiket' };
    for (const [name, kind] of Object.entries(kinds)) {
      const code = query.get(name);
      if (code && /^[A-Za-z0-9-]{2,24}$/.test(code)) {
        const source = query.get('source');
        return kind + '-' + code + (/^[A-Za-z0-9]{1,8}$/.test(source || '') ? '_' + source : '');
      }
    }
    return null;
  }

  function load() {
    const fresh = { token: null, times: {}, said: [] };
    if (kiosk) return fresh;
    try { return JSON.parse(localStorage.getItem(place)) || fresh; } catch { return fresh; }
  }

  /** Unless another tab has begun anew meanwhile: then what it knows counts. */
  function save() {
    const theirs = load();
    if (theirs.token && theirs.token !== state.token && theirs.token !== ended) return adopt(theirs);
    state = merged(state, theirs);
    store();
  }

  function store() {
    if (kiosk) return;
    try { localStorage.setItem(place, JSON.stringify(state)); } catch { /* goes on without */ }
  }

  /** Another conversation in the place of this one; words that never arrived can be sent there. */
  function adopt(theirs) {
    const words = state.said.filter(m => typed.has(m.id) && !m.sent && !m.refused).map(m => m.text);
    state = theirs;
    clear();
    if (words.length) $('text').value = [...words, $('text').value].filter(w => w).join('\n');
    if (stream) stream.abort();
  }

  /** What two tabs know of one conversation; a message that one of them saw arrive has arrived. */
  function merged(ours, theirs) {
    if (ours.token !== theirs.token) return ours;
    const said = new Map(theirs.said.map(m => [m.id, m]));
    for (const m of ours.said) {
      const same = said.get(m.id);
      if (same && !m.sent && !m.refused) Object.assign(m, { sent: same.sent, refused: same.refused });
      said.set(m.id, m);
    }
    return {
      token: ours.token,
      times: { ...theirs.times, ...ours.times },
      said: [...said.values()].sort((a, b) => a.at - b.at),
    };
  }

  const pause = ms => new Promise(done => setTimeout(done, ms));
  const longer = () => { wait = Math.min(wait * 2, LONGEST_WAIT); return wait; };

  function uuid() {
    if (crypto.randomUUID) return crypto.randomUUID();
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = b[6] & 15 | 64; b[8] = b[8] & 63 | 128;
    return [...b].map((x, i) => ([4, 6, 8, 10].includes(i) ? '-' : '') + x.toString(16).padStart(2, '0')).join('');
  }

  // ---- talking to the server -----------------------------------------------------------------

  const post = (path, body, token) => fetch('/chat/api/' + path, {
    method: 'POST', cache: 'no-store', body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: 'Bearer ' + token }) },
  });

  /** Two tabs begin one conversation: the second takes over what the first has begun. */
  const begin = () => kiosk || !navigator.locks ? beginNow() : navigator.locks.request(place, beginNow);

  async function beginNow() {
    if (begunElsewhere()) return;
    const answer = await post('conversations', { ...(start && { start }), kiosk });
    if (answer.status !== 201) throw new Error('not now');
    const { token } = await answer.json();
    if (begunElsewhere()) return; // where the browser has no locks
    adopt({ token, times: {}, said: [] });
    store();
  }

  function begunElsewhere() {
    const theirs = load();
    if (!theirs.token || theirs.token === ended) return false;
    adopt(theirs);
    return true;
  }

  /** Begins if need be, listens, and comes back whenever the line breaks. */
  async function live() {
    for (;;) {
      try {
        say(words.connecting);
        if (!state.token) await begin();
        await listen();
      } catch { /* told below */ }
      if (state.token && navigator.onLine !== false) say(words.connecting); else say(words.waiting);
      await pause(longer());
    }
  }

  async function listen() {
    stream = new AbortController();
    const token = state.token;
    const answer = await fetch('/chat/api/events', {
      cache: 'no-store', signal: stream.signal,
      headers: { Authorization: 'Bearer ' + token, 'Last-Event-ID': String(last) },
    });
    if (answer.status === 401) return forget(token);
    if (!answer.ok) throw new Error('not now');
    say(words.online);
    wait = 500;
    flush();
    const reader = answer.body.getReader(), decoder = new TextDecoder();
    let rest = '';
    for (;;) {
      const { value, done } = await heard(reader);
      if (done) return;
      const parts = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = parts.pop();
      parts.forEach(receive);
    }
  }

  /** A line over which not even the heartbeat comes is dead. */
  function heard(reader) {
    const control = stream;
    const timer = setTimeout(() => control.abort(), 40000);
    return reader.read().finally(() => clearTimeout(timer));
  }

  function receive(block) {
    const field = name => (block.match(new RegExp('^' + name + ': ?(.*)$', 'm')) || [])[1];
    const number = Number(field('id')), data = field('data');
    if (!number || !data || number <= last) return;
    last = number;
    show(number, JSON.parse(data));
  }

  /** The conversation is over at the server: begin a new one, with nothing that was said in it. */
  function forget(token) {
    if (state.token !== token) return;
    ended = token;
    adopt({ token: null, times: {}, said: [] });
    if (load().token === token) store();
    wait = 100;
  }

  /** Sends what waits, in order, until it is taken; the same id makes a repeat harmless. */
  async function flush() {
    if (sending || !state.token) return;
    sending = true;
    try {
      for (let next; (next = state.said.find(m => !m.sent && !m.refused));) {
        if (!await deliver(next)) break;
      }
    } finally {
      sending = false;
      working();
    }
  }

  async function deliver(message) {
    const { id, text, choice } = message, token = state.token;
    let answer;
    try { answer = await post('messages', text === undefined ? { id, choice } : { id, text }, token); }
    catch { reachable = false; say(words.waiting); retry(2000); return false; }
    reachable = true;
    if (answer.status === 401) { forget(token); return false; }
    if (answer.status === 429 || answer.status >= 500) {
      if (answer.status === 429) toast(words.slow);
      retry(1000 * (Number(answer.headers.get('Retry-After')) || 2));
      return false;
    }
    say(words.online);
    message.sent = answer.ok;
    message.refused = !answer.ok;
    save();
    mark(message);
    const body = answer.ok ? await answer.json().catch(() => ({})) : {};
    toast(body.toast || '');
    if (body.toast || !answer.ok) options();
    return true;
  }

  function retry(ms) { setTimeout(flush, ms); }

  function submit(content) {
    const message = { id: uuid(), ...content, after: last, at: Date.now() };
    state.said.push(message);
    save();
    toast('');
    if (message.text !== undefined) draw(message);
    working();
    flush();
    return message.id;
  }

  // ---- showing -------------------------------------------------------------------------------

  function clear() {
    last = 0; newest = null; bubbles = new Map();
    $('log').replaceChildren(); $('options').replaceChildren(); toast('');
  }

  function say(text) { if ($('state').textContent !== text) $('state').textContent = text; }
  function toast(text) { $('toast').textContent = text; }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  const clock = at => new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });

  function bubble(who, text, at) {
    const item = element('div', 'bubble' + (who === words.you ? ' mine' : ''));
    const small = element('small');
    const time = element('time', '', clock(at));
    small.append(time);
    item.append(element('span', 'unseen', who + ': '), element('p'), small);
    write(item.querySelector('p'), text);
    return item;
  }

  /** What leads to a file of ours is a link; nothing else is, because it comes from people. */
  function write(paragraph, text) {
    const link = text.match(FILE);
    if (!link || new URL(link[0]).origin !== location.origin) { paragraph.textContent = text; return; }
    const open = element('a', '', words.open);
    open.href = link[0];
    open.target = '_blank';
    open.rel = 'noreferrer';
    paragraph.replaceChildren(text.slice(0, link.index), open);
  }

  function show(number, event) {
    const old = event.replaces && bubbles.get(event.replaces);
    const now = state.times[number] || (state.times[number] = Date.now());
    save();
    if (old) {
      write(old.querySelector('p'), event.text);
      old.querySelector('time').textContent = clock(now);
      bubbles.set(number, old);
      $('log').append(old);
    } else {
      const made = bubble(words.bot, event.text, now);
      bubbles.set(number, made);
      $('log').append(made);
    }
    state.said.filter(m => m.after === number && m.text !== undefined).forEach(draw);
    if (!FILE.test(event.text)) newest = { number, ...event }; // what was offered before a file stays
    options();
    working();
    if (kiosk && THANKS.test(event.text)) leave(AFTER_THANKS, words.thanked, words.next, true);
  }

  function draw(message) {
    if ($(message.id)) return;
    const item = bubble(words.you, message.text, message.at);
    item.id = message.id;
    $('log').append(item);
    mark(message);
    bottom();
  }

  function mark(message) {
    const item = $(message.id);
    if (!item) return;
    item.classList.toggle('unsent', !message.sent);
    const small = item.querySelector('small'), time = small.querySelector('time');
    const how = message.refused ? words.refused : message.sent ? '✓' : words.unsent;
    small.replaceChildren(time, ' ' + how);
  }

  /** Buttons stand under the newest bubble only. */
  function options() {
    const had = $('options').contains(document.activeElement);
    $('options').replaceChildren(...(newest ? newest.options : []).map(button));
    if (had && $('options').firstChild) $('options').firstChild.focus({ preventScroll: true });
    bottom();
  }

  function button({ id, label }) {
    const made = element('button', '', label);
    made.type = 'button';
    made.onclick = () => {
      made.classList.add('tapped');
      // Not disabled: that would take the focus away from whoever uses the keyboard.
      $('options').querySelectorAll('button').forEach(b => { b.onclick = null; b.setAttribute('aria-disabled', 'true'); });
      submit({ choice: id });
    };
    return made;
  }

  /** Dots while an answer is owed. */
  function working() {
    const mine = state.said[state.said.length - 1];
    const owed = mine && reachable && !mine.refused && mine.after >= last && Date.now() - mine.at < 10000;
    $('typing').hidden = !owed;
    if (owed) { setTimeout(working, 10000); bottom(); }
  }

  function bottom() {
    const main = document.querySelector('main');
    requestAnimationFrame(() => { main.scrollTop = main.scrollHeight; });
  }

  // ---- the kiosk -----------------------------------------------------------------------------

  let touched = Date.now();
  let leaving = null;          // {until, final}

  function leave(seconds, text, label, final) {
    leaving = { until: Date.now() + seconds * 1000, final };
    $('leaving-words').textContent = text;
    $('stay').textContent = label;
    $('leaving').hidden = false;
    $('stay').focus();
    countdown();
  }

  function countdown() {
    if (!leaving) return;
    const left = Math.ceil((leaving.until - Date.now()) / 1000);
    if (left <= 0) return over();
    $('seconds').textContent = left;
  }

  /** A new page in the place of this one: nothing of the visitor is left to go back to. */
  function over() {
    if (stream) stream.abort();
    clear();
    state = { token: null, times: {}, said: [] };
    document.body.hidden = true;
    location.replace(location.href);
  }

  function stay() {
    if (leaving && leaving.final) return over();
    leaving = null;
    touched = Date.now();
    $('leaving').hidden = true;
  }

  function watch() {
    if (leaving) return countdown();
    const spoken = $('log').querySelector('.mine') || state.said.length > 0 || $('text').value;
    if (spoken && Date.now() - touched > (IDLE - WARNING) * 1000) leave(WARNING, words.leaving, words.stay, false);
  }

  // ---- beginning -----------------------------------------------------------------------------

  document.documentElement.lang = language;
  document.body.classList.toggle('kiosk', kiosk);
  $('log').setAttribute('aria-label', words.log);
  $('options').setAttribute('aria-label', words.options);
  $('typing-words').textContent = words.bot + ' ' + words.typing;
  $('text-label').textContent = words.write;
  $('text').placeholder = words.write;
  $('send').textContent = words.send;
  $('again').textContent = words.again;

  $('form').onsubmit = event => {
    event.preventDefault();
    const text = $('text').value.trim();
    if (!text || !state.token) return;
    $('text').value = '';
    typed.add(submit({ text }));
  };
  $('text').onkeydown = event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      $('form').requestSubmit();
    }
  };
  $('again').onclick = () => {
    if (kiosk) return over();
    submit({ text: start ? '/start ' + start : '/start' });
  };
  $('stay').onclick = stay;
  addEventListener('online', () => { wait = 500; flush(); });
  addEventListener('offline', () => say(words.waiting));

  // A second tab has said something, or has begun anew: take over what it knows.
  addEventListener('storage', event => {
    if (kiosk || event.key !== place || !event.newValue) return;
    const theirs = JSON.parse(event.newValue);
    if (theirs.token !== state.token) {
      if (theirs.token !== ended) adopt(theirs);
      return;
    }
    state = merged(state, theirs);
    state.said.filter(m => m.text !== undefined).forEach(m => { draw(m); mark(m); });
  });

  if (kiosk) {
    ['pointerdown', 'keydown', 'touchstart'].forEach(kind =>
      addEventListener(kind, () => { touched = Date.now(); }, { passive: true }));
    setInterval(watch, 500);
    addEventListener('pagehide', () => { clear(); $('text').value = ''; if (stream) stream.abort(); });
    addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
  }
  live();
})();
