// Loads the page anew when there is another one. The browser keeps the place on it.
(async () => {
  const shown = document.documentElement.dataset.version;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1000));
  for (;;) {
    try {
      const response = await fetch("/version?after=" + encodeURIComponent(shown));
      if (response.ok && (await response.text()) !== shown) {
        location.reload();
        return;
      }
    } catch {
      await pause(); // nobody serves it any more, or not yet again
    }
  }
})();
