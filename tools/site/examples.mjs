/** The case that each guide shows, in its code and below it: attributes by name, for the host whose code it gives. */
export const examples = {
  html: { host: 'html', attributes: { turnover: '2500000', sector: 'it-services', buyers: '60' } },
  shortcode: { host: 'shortcode', attributes: { turnover: '4000000', sector: 'wholesale', buyers: '120' } },
  marker: { host: 'marker', attributes: { turnover: '4000000', sector: 'wholesale', buyers: '120' } },
  iframe: { host: 'iframe', attributes: { turnover: '3000000', sector: 'construction', buyers: '80' } },
  react: { host: 'react', attributes: { turnover: '5000000', sector: 'it-services', buyers: '90' } },
  vue: { host: 'vue', attributes: { turnover: '1800000', sector: 'transport', buyers: '45' } },
  svelte: { host: 'svelte', attributes: { turnover: '3200000', sector: 'food', buyers: '110' } },
  angular: {
    host: 'angular',
    attributes: { turnover: '12000000', sector: 'metals-machinery', buyers: '160' },
  },
  module: { host: 'html', attributes: { turnover: '6000000', sector: 'chemicals-pharma', buyers: '75' } },
  file: { host: 'html', attributes: { turnover: '2500000', sector: 'wholesale', buyers: '100' } },
  stand: {
    host: 'stand',
    attributes: { turnover: '2500000', sector: 'wholesale', buyers: '100', idle: '60', code: '2580' },
  },
  analytics: {
    host: 'html',
    attributes: { turnover: '2500000', sector: 'wholesale', buyers: '120', datalayer: '' },
  },
};
