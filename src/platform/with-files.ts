import type { FileSystem } from "./file-system.ts";
import type { ServiceRuntime } from "./service-runtime.ts";

/**
 * Returns a runtime with other files. It inherits from the given one, because a copy would open standard
 * input.
 */
export function withFiles<T extends ServiceRuntime>(runtime: T, files: FileSystem): T {
  return Object.create(runtime, { files: { value: files } });
}
