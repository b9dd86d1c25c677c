/** Marks what an input method composes in before the page answers, so that whoever takes the field over knows of it. */

export interface Composed extends Element {
  composing?: string;
}

export function markComposing(world: Window): void {
  for (const when of ["start", "end"]) {
    world.addEventListener(`composition${when}`, ({ target }) => {
      (target as Composed).composing = when;
    });
  }
}
