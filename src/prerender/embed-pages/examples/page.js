// The page's own script, as an article's might be.
customElements.whenDefined("initiative-map").then(() => {
  const map = document.querySelector("#speech initiative-map");
  const log = document.querySelector("#log");

  const said = {
    open: (id) => map.open(id),
    filter: (type) => map.filter({ types: type ? [type] : [] }),
    theme: (scheme) => map.theme(scheme),
  };
  for (const button of document.querySelectorAll("[data-say]")) {
    button.addEventListener("click", () => said[button.dataset.say](button.value));
  }

  for (const name of ["ready", "place", "initiative", "photo", "filter", "size"]) {
    map.addEventListener(name, ({ detail }) => {
      const line = document.createElement("p");
      line.textContent = `${name} ${JSON.stringify(detail)}`;
      log.append(line);
      if (log.children.length > 8) log.firstChild.remove();
    });
  }
});
