/** Makes a stand's file of another one with a host's own settings; nothing of the element is in it. */
export { standFile } from '../stand/file.js';
