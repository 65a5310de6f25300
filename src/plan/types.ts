export type * from "../generated/plan-types.ts";
