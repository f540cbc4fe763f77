/** The block in the editor: the element itself, and a control for each of its attributes. */
(function (wp, known) {
  'use strict';

  var el = wp.element.createElement;
  var tag = 'credit-rate-simulator';
  var editor = wp.blockEditor;
  var components = wp.components;

  /** The canvas may be a frame, whose window knows no element of ours: its own script defines it there. */
  function defineIn(page) {
    var view = page.defaultView;
    if (!view || view.customElements.get(tag)) return;
    known.scripts.forEach(function (address) {
      if (page.querySelector('script[src="' + address + '"]')) return;
      var script = page.createElement('script');
      script.src = address;
      script.async = false;
      page.head.append(script);
    });
    var style = page.createElement('style');
    style.textContent = known.style;
    page.head.append(style);
  }

  /** The attributes of the tag, as the server will write them. */
  function tagAttributes(given) {
    var all = Object.assign({}, known.defaults);
    known.attributes.forEach(function (attribute) {
      var value = given[attribute.property];
      if (value === undefined || value === '') return;
      if (value === false) delete all[attribute.name];
      else all[attribute.name] = value === true ? '' : value;
    });
    return all;
  }

  function preview(given) {
    var place = wp.element.useRef(null);
    wp.element.useEffect(function () {
      defineIn(place.current.ownerDocument);
      // A click selects the block; what stands in it is for readers.
      place.current.inert = true;
    }, []);
    return el('div', { ref: place }, el(tag, tagAttributes(given)));
  }
  function Preview(props) {
    return preview(props.given);
  }

  /** What the label does not say already. */
  function helpOf(attribute) {
    var letters = /[^\p{L}\d]/gu;
    var same = attribute.help.replace(letters, '') === attribute.label.replace(letters, '');
    return same ? undefined : attribute.help;
  }

  function control(attribute, value, set) {
    var common = { key: attribute.name, label: attribute.label, help: helpOf(attribute) };
    var placeholder = known.defaults[attribute.name];
    if (attribute.kind === 'flag') {
      return el(components.ToggleControl, Object.assign(common, { checked: value === true, onChange: set }));
    }
    if (attribute.kind === 'choice') {
      var none = { value: '', label: known.texts.unset };
      var choices = Object.keys(attribute.values).map(function (id) {
        return { value: id, label: attribute.values[id] };
      });
      return el(
        components.SelectControl,
        Object.assign(common, { value: value || '', options: [none].concat(choices), onChange: set }),
      );
    }
    if (attribute.kind === 'list') return list(attribute, value, set);
    return el(
      components.TextControl,
      Object.assign(common, {
        value: value || '',
        placeholder: placeholder || '',
        inputMode: attribute.kind === 'number' ? 'decimal' : undefined,
        onChange: set,
      }),
    );
  }

  /** All of a list, or those ticked; none ticked is all again. */
  function list(attribute, value, set) {
    var ids = Object.keys(attribute.values);
    var chosen = value ? value.split(/\s+/) : ids;
    return el(
      components.BaseControl,
      { key: attribute.name, id: tag + '-' + attribute.name, label: attribute.label },
      ids.map(function (id) {
        return el(components.CheckboxControl, {
          key: id,
          label: attribute.values[id],
          checked: chosen.indexOf(id) >= 0,
          onChange: function (on) {
            var next = ids.filter(function (other) {
              return other === id ? on : chosen.indexOf(other) >= 0;
            });
            set(next.length === ids.length || next.length === 0 ? undefined : next.join(' '));
          },
        });
      }),
    );
  }

  function inspector(props) {
    return el(
      editor.InspectorControls,
      null,
      ['company', 'display', 'broker'].map(function (group) {
        var inGroup = known.attributes.filter(function (attribute) {
          return attribute.group === group;
        });
        return el(
          components.PanelBody,
          { key: group, title: known.texts[group], initialOpen: group === 'company' },
          inGroup.map(function (attribute) {
            return control(attribute, props.attributes[attribute.property], function (value) {
              var change = {};
              change[attribute.property] = value === '' ? undefined : value;
              props.setAttributes(change);
            });
          }),
        );
      }),
    );
  }

  wp.blocks.registerBlockType('credit-rate-simulator/simulator', {
    edit: function (props) {
      return el(
        wp.element.Fragment,
        null,
        inspector(props),
        el('div', editor.useBlockProps(), el(Preview, { given: props.attributes })),
      );
    },
    save: function () {
      return null;
    },
  });
})(window.wp, window.creditRateSimulatorEditor);
