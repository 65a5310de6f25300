import type { NamesById } from "../names-by-id.ts";

/** What the wizard may begin with. */
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
