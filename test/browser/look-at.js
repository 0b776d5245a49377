/* global document, getComputedStyle */
// Evaluated in a page: its texts that lie on each other, or are cut off.
(() => {
  const overlapping = []
  const cutOff = []
  let count = 0
  for (const svg of document.querySelectorAll('svg')) {
    const frame = svg.getBoundingClientRect()
    const texts = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
    count += texts.length
    texts.forEach(({ words, box }, at) => {
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) cutOff.push(words)
      for (const other of texts.slice(at + 1)) {
        // A box is as high as a line, letters are not: a few pixels in common are none.
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        if (across > 1 && down > 3) overlapping.push(`${words} / ${other.words}`)
      }
    })
  }
  const paper = document.body ? getComputedStyle(document.body).backgroundColor : getComputedStyle(document.querySelector('rect')).fill
  return { overlapping, cutOff, texts: count, widthPx: document.documentElement.scrollWidth || 0, paper }
})()
