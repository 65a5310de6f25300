import type { ConfigData } from "../lint/config/config-data.ts";
import type { FileSystem } from "../platform/file-system.ts";

/** The options for reading a plan. */
export interface ReadPlanOptions {
  /** The text of the plan, such as the unsaved text of an editor. By default, the content of the file. */
  text?: string;
  /** The file system with the plan, its included files and configurations. By default, the disks of this computer. */
  files?: FileSystem;
  /**
   * The configuration, with the keys of smplan.config.yaml. It is used instead of the configuration in the
   * folder of the plan and in the folders above it.
   */
  configuration?: ConfigData;
}
