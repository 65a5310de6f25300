import type { NamesById } from "../names-by-id.ts";

/** The names of the starters. */
const names: NamesById = {
  cafe: "Café or restaurant",
  shop: "Online shop",
  software: "Software for businesses (B2B)",
  public: "Public body",
  charity: "Charity",
  event: "Event",
  personal: "Personal brand",
  university: "University or school",
};

export default names;
