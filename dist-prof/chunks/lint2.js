export { t as default } from "./lint.js";
