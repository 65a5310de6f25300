import type { DoctorWords } from "./en/doctor.ts";
import { wordsLoader } from "./words-loader.ts";

export type { DoctorWords };

/** Returns the texts of `smplan doctor` in a language; in English if it is not one of `languages`. */
export const loadDoctorWords = wordsLoader(
  import.meta.glob<DoctorWords>("./*/doctor.ts", { import: "default" }),
);
