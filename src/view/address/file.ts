/** The page that a link to a folder means, where no host is there to say so: `sanzao/?lang=en` → `sanzao/index.html?lang=en`. */
export function fileMeant(link: string): string {
  return link.replace(/^(?![a-z][a-z\d+.-]*:|\/\/)([^?#]*\/|\.\.?)(?=[?#]|$)/i, (folder) =>
    folder.endsWith("/") ? `${folder}index.html` : `${folder}/index.html`,
  );
}
