import { execFile } from 'node:child_process'

/** Opens an address in the browser of whoever sits at this machine; where there is none, nothing happens. */
export function openBrowser(url: string): void {
  const [opener, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
  execFile(opener, [...args, url], () => undefined)
}
