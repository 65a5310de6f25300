import type { NumberWriting } from "../numbers.ts";

const writing: NumberWriting = {
  group: ["."],
  decimal: ",",
  quantities: {
    duplic: 2,
    "el doble": 2,
    triplic: 3,
    "el triple": 3,
    cuadruplic: 4,
    "a la mitad": 0.5,
    mitad: undefined,
    "un tercio": undefined,
    "un cuarto": undefined,
  },
  percent: ["por ciento", "por cien", "porcent"],
  times: ["veces"],
  time: ["día", "dia", "semana", "mes", "trimestre", "año", "hora", "minuto", "segundo"],
  months: [
    ...["enero", "febrero", "marzo", "abril", "mayo", "junio"],
    ...["julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
  ],
};

export default writing;
