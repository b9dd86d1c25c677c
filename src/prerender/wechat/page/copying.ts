/**
 * The kit page's script, as it stands inline in the page (its hash is in the page's policy): it shows the copy buttons
 * and copies. Where the browser gives no clipboard, it selects the text in the frame below and copies that.
 */
export const copying: string = `
(function () {
  var rich = document.getElementById("source").value;
  var text = document.getElementById("text");
  var said = document.querySelector("output");
  var frame = document.querySelector("iframe");
  function selected() {
    var page = frame.contentDocument;
    var range = page.createRange();
    range.selectNodeContents(page.body);
    var selection = page.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    frame.contentWindow.focus();
    return page.execCommand("copy");
  }
  function typed(value) {
    var area = document.createElement("textarea");
    area.value = value;
    document.body.append(area);
    area.select();
    var done = document.execCommand("copy");
    area.remove();
    return done;
  }
  function plain(value) {
    return navigator.clipboard.writeText(value).then(function () { return true; });
  }
  var ways = {
    rich: [
      function () {
        var item = new ClipboardItem({
          "text/html": new Blob([rich], { type: "text/html" }),
          "text/plain": new Blob([text.value], { type: "text/plain" })
        });
        return navigator.clipboard.write([item]).then(function () { return true; });
      },
      selected
    ],
    text: [function () { return plain(text.value); }, function () { return typed(text.value); }],
    source: [function () { return plain(rich); }, function () { return typed(rich); }]
  };
  async function copied(name) {
    for (var way of ways[name]) {
      try {
        if (await way()) return true;
      } catch (refused) {
        continue;
      }
    }
    return false;
  }
  document.querySelectorAll("button[data-copy]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", async function () {
      said.textContent = "";
      said.textContent = (await copied(button.dataset.copy)) ? said.dataset.copied : said.dataset.refused;
    });
  });
})();
`;
