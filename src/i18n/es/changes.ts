import type { ChangeWords } from "../en/changes.ts";

const words: ChangeWords = {
  title: "Qué ha cambiado en el plan",
  versions: "{before} comparado con {after}",
  nothing: "El plan dice lo mismo en ambas versiones.",
  counted: { one: "{count} cambio", other: "{count} cambios" },
  most: "Lo más importante",
  broken: "{version} tiene errores; lo que no se pudo leer queda fuera de la comparación.",
  newThing: "Nuevo: {kind} «{name}».",
  goneThing: "Desaparece: {kind} «{name}».",
  renamed: "{kind} «{name}» tiene ahora el id «{after}» en lugar de «{before}».",
  changed: "{field}: {after} en lugar de {before}",
  newValue: "{field}: se añade {after}",
  goneValue: "{field}: se quita {before}",
  moved: "{field}: en otro orden",
  of: "{kind} «{name}»: {said}",
  budget: "Presupuesto por categoría",
  before: "Antes",
  after: "Ahora",
  difference: "Diferencia",
  category: "Categoría",
  what: "Qué",
  nothingThere: "–",
};

export default words;
