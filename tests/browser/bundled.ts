/** A script of the tests' own with all that it imports, as a page is served it. */
import { join } from "node:path";
import { type BuildEnvironmentOptions, build, type Rolldown } from "vite";

/** `iife`: a classic script; `es`: a module. */
export async function bundled(
  script: string,
  format: "iife" | "es",
  options: BuildEnvironmentOptions = {},
): Promise<Rolldown.RolldownOutput> {
  const entry = "page-of-the-tests";
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [
      {
        name: "entry",
        enforce: "pre",
        resolveId: (id) => (id.endsWith(entry) ? join(process.cwd(), entry) : null),
        load: (id) => (id.endsWith(entry) ? script : null),
      },
    ],
    build: { write: false, lib: { entry, formats: [format], name: "page", fileName: "page" }, ...options },
  });
  return (built as [Rolldown.RolldownOutput])[0];
}
