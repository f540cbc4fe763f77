/** The version, and the hashes of what is built (`tools/vite/release.mjs`). */
declare module 'virtual:release' {
  const release: import('./settings.js').Release;
  export default release;
}
