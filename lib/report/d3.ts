import type * as Scale from 'd3-scale'
import type * as Shape from 'd3-shape'

/** The parts of d3 that the charts are made with. */
export type D3 = Pick<typeof Scale, 'scaleLinear' | 'scaleLog' | 'scaleUtc'> & Pick<typeof Shape, 'line' | 'area' | 'curveStepAfter'>

/** Loads them: they are optional peers, and nothing else needs them. */
export async function loadD3(): Promise<D3> {
  try {
    const [{ scaleLinear, scaleLog, scaleUtc }, { line, area, curveStepAfter }] = await Promise.all([import('d3-scale'), import('d3-shape')])
    return { scaleLinear, scaleLog, scaleUtc, line, area, curveStepAfter }
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Error('a report is drawn with d3-scale and d3-shape, which are not installed: npm install d3-scale d3-shape', { cause: error })
  }
}
