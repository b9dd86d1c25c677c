/**
 * The address as a QR code. It is shown as a picture, so that a long press reads or saves it where a chat app's browser
 * takes no downloads; elsewhere it can be had as SVG and PNG.
 */
import { useMemo } from "preact/hooks";
import { fill } from "../../../words/phrases.ts";
import { useShareWords } from "../speech.ts";
import { modulesOf, pngOf, svgOf } from "./qr.ts";

interface QrCodeProps {
  readonly address: string;
  readonly title: string;
  /** Of the files, without their ending. */
  readonly name: string;
}

export function QrCode({ address, title, name }: QrCodeProps) {
  const words = useShareWords();
  const { png, svg } = useMemo(() => {
    const modules = modulesOf(address);
    return { png: pngOf(modules), svg: `data:image/svg+xml,${encodeURIComponent(svgOf(modules))}` };
  }, [address]);
  const files = [
    { kind: "SVG", href: svg },
    { kind: "PNG", href: png },
  ];
  return (
    <figure class="qr">
      <img src={png} alt={fill(words.qr, { title })} />
      <figcaption>
        <b>{words.scan}</b>
        {takesDownloads(navigator) ? (
          <span class="files">
            {files.map(({ kind, href }) => (
              <a key={kind} href={href} download={`${name}-qr.${kind.toLowerCase()}`}>
                {fill(words.download, { kind })}
              </a>
            ))}
          </span>
        ) : (
          <span class="hold">{words.hold}</span>
        )}
      </figcaption>
    </figure>
  );
}

/** WeChat's browser takes none, and says nothing of it but its name. */
export function takesDownloads({ userAgent }: Pick<Navigator, "userAgent">): boolean {
  return !/MicroMessenger/i.test(userAgent);
}
