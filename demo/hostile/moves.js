/* Once its first estimate is there, the simulator moves, is copied, and leaves for another document. */

const byId = (id) => document.getElementById(id);

byId('moved').ready.then(() => {
  byId('second').append(byId('moved'));

  const copy = byId('moved').cloneNode(true);
  copy.id = 'copy';
  byId('copies').append(copy);

  const adopted = byId('moved').cloneNode(true);
  adopted.id = 'adopted';
  byId('copies').append(adopted);
  adopted.ready.then(() => adopt(adopted));

  // Never shown in this document.
  const late = byId('moved').cloneNode(true);
  late.id = 'late';
  adopt(late);
});

/** Puts an element into the frame's document, in a column like the others. */
function adopt(element) {
  const { contentDocument } = byId('frame');
  const column = contentDocument.createElement('div');
  column.style.inlineSize = '640px';
  column.append(contentDocument.adoptNode(element));
  contentDocument.documentElement.lang = 'fr';
  contentDocument.body.append(column);
}
