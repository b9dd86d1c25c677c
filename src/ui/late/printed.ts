/**
 * What was printed and is not taken over before it is opened (the insides of entries) keeps leading where it led, however deep the
 * address goes meanwhile: on paper, and where a browser opens it by itself because of a word looked for in the page. `base`: the
 * address that the page was printed for.
 */
export function keepPrinted(page: ParentNode, base: string): void {
  const whole = (way: string) => new URL(way, base).href;
  for (const one of page.querySelectorAll(".body [href], .body [src], .body [srcset]")) {
    for (const name of ["href", "src"]) {
      const way = one.getAttribute(name);
      if (way !== null) one.setAttribute(name, whole(way));
    }
    const ways = one.getAttribute("srcset");
    if (ways !== null) one.setAttribute("srcset", ways.replace(/\S+(?=\s+\d+w)/g, whole));
  }
}
