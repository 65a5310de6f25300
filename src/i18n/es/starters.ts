import type { NamesById } from "../names-by-id.ts";

/** The names of the starters. */
const names: NamesById = {
  cafe: "Cafetería o restaurante",
  shop: "Tienda en línea",
  software: "Software para empresas (B2B)",
  public: "Organismo público",
  charity: "Entidad benéfica",
  event: "Evento",
  personal: "Marca personal",
  university: "Universidad o centro educativo",
};

export default names;
