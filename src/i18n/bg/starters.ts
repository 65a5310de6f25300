import type { NamesById } from "../names-by-id.ts";

/** The names of the starters. */
const names: NamesById = {
  cafe: "Кафене или ресторант",
  shop: "Онлайн магазин",
  software: "Софтуер за фирми (B2B)",
  public: "Публична институция",
  charity: "Благотворителна организация",
  event: "Събитие",
  personal: "Личен бранд",
  university: "Университет или училище",
};

export default names;
