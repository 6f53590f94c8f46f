// Opens what an address points into, for browsers that do not do so themselves, and keeps what was open when a page is loaded again.
export function openTarget() {
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const closed = target && target.closest('details:not([open])');
    if (!closed) return;
    closed.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
}
