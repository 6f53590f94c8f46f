// Headings with an address of their own get a button that copies it.
export function copyLinks(root) {
  if (!navigator.clipboard) return;
  for (const heading of root.querySelectorAll('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy screen';
    button.textContent = '#';
    button.title = heading.dataset.copy;
    button.setAttribute('aria-label', `${heading.dataset.copy}: ${heading.dataset.name ?? ''}`);
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(new URL(heading.dataset.address, location.href).href);
      button.textContent = heading.dataset.copied;
      setTimeout(() => { button.textContent = '#'; }, 2000);
    });
    heading.append(' ', button);
  }
}
