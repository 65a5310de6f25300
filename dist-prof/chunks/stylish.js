export { t as default } from "./stylish2.js";
