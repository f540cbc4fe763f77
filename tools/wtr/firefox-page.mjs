/**
 * Makes a Puppeteer page of Firefox bear what an extended-support release does not know. Puppeteer sets the screen's
 * orientation with every viewport, by a command that Firefox 140 lacks and that no test depends on.
 */
export function bearOlderFirefox(page) {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (viewport) => {
    try {
      await setViewport(viewport);
    } catch (error) {
      if (!/setScreenOrientationOverride.*unknown command/.test(error.message)) throw error;
    }
  };
  return page;
}
