/**
 * Runs in a frame before its first picture: puts what the address says of the frame where the style finds it, so that
 * nothing is seen to change. Printed into the page, so it is small, and its hash stands in the page's policy.
 */
import { parts, readEmbedding } from "../view/embedding.ts";

const { dataset } = document.documentElement;
const { show, height, scheme, still } = readEmbedding(location.href);
dataset.theme = scheme;
dataset.height = height;
dataset.hide = parts.filter((part) => !show.includes(part)).join(" ");
if (still) dataset.mode = "still";
if (/[?&]gone=/.test(location.search)) dataset.gone = "";
