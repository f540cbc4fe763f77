import type { RefusedWord } from '../refused-words.js';

/** Spanish: what the trade calls otherwise here, with a sentence that says it so, in their order. */
export const refused: readonly (RefusedWord & { readonly wrong: string })[] = [
  {
    refused: /gastos (de reclamación|de contencioso|judiciales|legales)|pasad[ao]s? a reclamación/i,
    use: 'gastos de recobro; facturas pasadas a recobro',
    wrong: 'Todo incluido, salvo gastos de recobro; los gastos de reclamación, aparte',
  },
  {
    refused: /todo incluido(?!.*gastos de recobro)/is,
    use: 'todo incluido, salvo gastos de recobro',
    wrong: 'Todo incluido (impuesto, gastos)',
  },
  {
    refused: /créditos? perdidos?|deudas? (incobrables?|perdidas?)/i,
    use: 'créditos incobrables (cuenta francesa 654)',
    wrong: 'créditos perdidos, sin IVA',
  },
  {
    refused: /crédito (se )?admit|admisión/i,
    use: 'crédito reconocido, reconocimiento del crédito',
    wrong: 'Crédito admitido el',
  },
  { refused: /\bcomprador(es)?\b|\bdeudor(es)?\b(?<!saldo deudor)/i, use: 'cliente', wrong: 'el comprador' },
  { refused: /prestamistas?/i, use: 'financiador, banco, empresa de factoring', wrong: 'un prestamista' },
  { refused: /carencia/i, use: 'plazo de espera', wrong: 'Plazo de carencia' },
  { refused: /(?<!gasto )\bdeducibles?\b/i, use: 'franquicia', wrong: 'Deducible anual' },
  {
    refused: /(tope|máximo|techo) de indemnización|indemnización máxima|límite anual/i,
    use: 'límite de indemnización',
    wrong: 'sin tope de indemnización',
  },
  { refused: /prima (técnica|de riesgo)/i, use: 'prima pura', wrong: 'Prima técnica' },
  {
    refused: /impuesto (sobre|de) (las )?primas|impuesto de seguros/i,
    use: 'impuesto francés de seguros',
    wrong: 'sin impuesto de seguros',
  },
  {
    refused: /año (de crisis|negro)|\bmal año|(?<!muy )\baño malo/i,
    use: 'año muy malo',
    wrong: 'el riesgo de un mal año',
  },
  { refused: /apetito del mercado/i, use: 'apetito de los aseguradores', wrong: 'apetito del mercado' },
  { refused: /baremo|tarifa de mercado/i, use: 'tarifa indicativa', wrong: 'Baremo 2026.2' },
  { refused: /IVA (in|ex)clu|antes de IVA/i, use: 'sin IVA, con IVA', wrong: 'Ventas, IVA incluido' },
  {
    refused: /optimi[cz]|hech[oa]s? a medida|a su medida|en un clic|sin compromiso|llave en mano/i,
    use: 'the sentence that says what it does',
    wrong: 'Optimice su tasa',
  },
  { refused: /shapley/i, use: 'the sentence that says what it does', wrong: 'valor de Shapley' },
];

/** The terms to use. */
export const right: readonly string[] = [
  'Todo incluido, salvo gastos de recobro',
  'la prima es un gasto deducible',
  'saldo deudor',
  'sin impuesto francés de seguros',
  'el riesgo de un año muy malo',
  'a medida que se suman los años',
];
