import { platforms } from "../catalog/platforms.ts";

/**
 * Returns a handle with "@", as platforms show it. Names of pages, addresses and names on other platforms, such as a
 * newsletter, are returned unchanged.
 */
export function handleText(handle: string, platform: string | undefined): string {
  const isHandle = /^[\p{L}\p{N}._-]+$/u.test(handle) && platforms.some(({ id }) => id === platform);
  return isHandle ? `@${handle}` : handle;
}
