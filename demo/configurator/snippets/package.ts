/** What an application imports: the element, and the style sheet that keeps its room until it is there. */
export const IMPORTS = "import 'credit-rate-simulator';\nimport 'credit-rate-simulator/reserve.css';";
