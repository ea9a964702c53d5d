// Served and added to each page by `cargo xtask serve`, never part of the
// built site: loads the page again after a build and shows what is wrong.
(() => {
  const loaded = document.currentScript.dataset.build;
  let events = null;

  const show = ({ count, findings }) => {
    document.getElementById("serve-findings")?.remove();
    if (count === 0) return;
    const box = document.createElement("details");
    box.id = "serve-findings";
    const head = document.createElement("summary");
    head.textContent = count === 1 ? "1 finding" : `${count} findings`;
    const list = document.createElement("ol");
    for (const { place, what, help } of findings) {
      const item = document.createElement("li");
      const where = document.createElement("code");
      where.textContent = place;
      item.append(where, ` ${what} — help: ${help}`);
      list.append(item);
    }
    box.append(head, list);
    box.open = sessionStorage.getItem("serve-findings") !== "closed";
    box.addEventListener("toggle", () => {
      sessionStorage.setItem("serve-findings", box.open ? "open" : "closed");
    });
    document.body.prepend(box);
  };

  // A browser opens few connections to one host: hidden tabs give theirs up.
  const follow = () => {
    events?.close();
    events = null;
    if (document.hidden) return;
    events = new EventSource("/__serve/events");
    events.addEventListener("built", ({ data }) => {
      if (data !== loaded) location.reload();
    });
    events.addEventListener("findings", ({ data }) => show(JSON.parse(data)));
  };

  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/__serve/reload.css";
  document.head.append(style);
  document.addEventListener("visibilitychange", follow);
  follow();
})();
