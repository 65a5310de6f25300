import type { DoctorWords } from "./en/doctor.ts";
import { fallbackLanguage } from "./languages.ts";

export type { DoctorWords };

const modules = import.meta.glob<DoctorWords>("./*/doctor.ts", { import: "default" });

/** Returns the texts of `smplan doctor` in a language; in English if it is not one of `languages`. */
export async function loadDoctorWords(language: string): Promise<DoctorWords> {
  const load = modules[`./${language}/doctor.ts`] ?? modules[`./${fallbackLanguage}/doctor.ts`];
  if (!load) throw new Error(`no words for the doctor in "${language}"`);
  return load();
}
