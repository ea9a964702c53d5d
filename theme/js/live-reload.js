// Only under `mdbook serve`: reloads the page when the book is built anew.
(() => {
  const { endpoint } = document.currentScript.dataset;
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  const socket = new WebSocket(`${scheme}//${location.host}/${endpoint}`);
  socket.onmessage = ({ data }) => {
    if (data === "reload") location.reload();
  };
})();
