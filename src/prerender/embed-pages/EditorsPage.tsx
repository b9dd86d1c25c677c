/** What every page for editors has around what it says: it shows no map of its own, and is for no search engine. */
import type { ComponentChildren, JSX } from "preact";
import { renderToString } from "preact-render-to-string";

interface EditorsPageProps {
  readonly lang: string;
  readonly title: string;
  readonly policy: string;
  /** The address of the site's icon. */
  readonly icon: string;
  readonly style: string;
  /** The site's root, for the page's script. */
  readonly root?: string;
  readonly children: ComponentChildren;
}

export function EditorsPage({ lang, title, policy, icon, style, root, children }: EditorsPageProps) {
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href={icon} />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body data-root={root}>{children}</body>
    </html>
  );
}

/** The whole file of a page. */
export function printed(page: JSX.Element): string {
  return `<!doctype html>${renderToString(page)}`;
}
