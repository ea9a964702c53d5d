// Runs before the first paint, so that neither colours nor tabs change under
// the reader's eyes: puts the choices of an earlier visit on <html>.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("different-bets.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    const language = localStorage.getItem("different-bets.language");
    if (/^(go|rust|ts)$/.test(language)) root.dataset.language = language;
  } catch {
    // Storage may be forbidden; the defaults are fine.
  }
})();
