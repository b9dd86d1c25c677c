/** The script of a kit's page, which stands inline in it: the buttons that copy the article. */
import { render } from "preact";
import { CopyButtons, type CopyWords } from "./CopyButtons.tsx";

const textOf = (id: string) => document.querySelector<HTMLTextAreaElement>(`#${id}`)!.value;
const frame = document.querySelector("iframe")!;
const article = { html: textOf("source"), text: textOf("text"), frame };

const room = document.querySelector<HTMLElement>(".buttons")!;
const words = JSON.parse(room.dataset.words!) as CopyWords;

render(<CopyButtons article={article} words={words} />, room);
