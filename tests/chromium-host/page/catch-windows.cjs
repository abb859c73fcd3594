'use strict';

/** In the page: windows it wants are told to the host and never made. */
function catchWindows(post) {
  window.open = (url = '') => {
    post('window-open', { url: new URL(url, location.href).href });
    return null;
  };
  window.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || link?.target === '_blank';
    if (!link || event.defaultPrevented || !elsewhere) return;
    event.preventDefault();
    window.open(link.href);
  });
}

module.exports = { catchWindows };
