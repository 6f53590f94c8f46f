// Long lists get a field that leaves only the entries with the words typed.
export function filterLists(root) {
  for (const list of root.querySelectorAll('[data-filter]')) {
    const field = document.createElement('input');
    field.type = 'search';
    field.className = 'narrow screen';
    field.placeholder = list.dataset.filter;
    field.setAttribute('aria-label', list.dataset.filter);
    const count = document.createElement('output');
    count.className = 'soft';
    const items = [...list.children].map(item => [item, fold(item.textContent)]);
    field.addEventListener('input', () => {
      const words = fold(field.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const [item, text] of items) {
        item.hidden = !words.every(word => text.includes(word));
        if (!item.hidden) shown++;
      }
      count.textContent = words.length > 0 ? `${shown} / ${items.length}` : '';
    });
    list.before(field, count);
  }
}

// Without accents and capitals, as the search of the store compares.
const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
